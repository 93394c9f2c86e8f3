-- What was to be sent before a request was taken over from an older system was that system's to send, not Guichet's.
alter table requests add column taken_over_on date;
update requests r set taken_over_on = (h.at at time zone 'Europe/Paris')::date
    from request_history h where h.request_id = r.id and h.action = 'TAKEN_OVER';
