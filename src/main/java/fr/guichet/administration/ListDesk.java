package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.lists.ListColumn;
import fr.guichet.lists.ListFile;
import fr.guichet.lists.MaintainedList;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the lists that forms let choose from, and notes who did. */
@Service
class ListDesk {
    private final ChoiceLists lists;
    private final FormCatalogue catalogue;
    private final Audit audit;

    ListDesk(ChoiceLists lists, FormCatalogue catalogue, Audit audit) {
        this.lists = lists;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** @return false when there is already a list of this name */
    @Transactional
    public boolean add(SignedIn who, String name, ListFile file) {
        boolean added = lists.add(name, file, who.name());
        if (added) {
            audit.record(who, "administration.audit.list-added", name);
        }
        return added;
    }

    @Transactional
    public void replace(SignedIn who, MaintainedList list, ListFile file) {
        lists.replace(list.slug(), file, who.name());
        audit.record(who, "administration.audit.list-replaced", list.name());
    }

    /** The columns that a file would take away from a list of which a published form may look at any. */
    List<String> lost(MaintainedList list, ListFile file) {
        List<ListColumn> kept = file.columns();
        List<String> lost = list.columns().stream().filter(column -> kept.stream().noneMatch(one -> one.id().equals(column.id())))
                .map(ListColumn::title).toList();
        return !file.isGood() || lost.isEmpty() || uses(list.slug()).isEmpty() ? List.of() : lost;
    }

    /** @return false when a published form lets choose from it, and nothing is deleted */
    @Transactional
    public boolean delete(SignedIn who, MaintainedList list) {
        if (!uses(list.slug()).isEmpty()) {
            return false;
        }
        lists.delete(list.slug());
        audit.record(who, "administration.audit.list-deleted", list.name());
        return true;
    }

    MaintainedList list(String slug) {
        return lists.find(slug).orElseThrow(() -> new NotFound("list " + slug));
    }

    /** The names of the published forms that let choose from a list. */
    List<String> uses(String slug) {
        return catalogue.current().stream().filter(form -> uses(form.definition(), slug)).map(form -> form.definition().name())
                .toList();
    }

    private static boolean uses(FormDefinition form, String slug) {
        return form.questions().flatMap(question -> Stream.concat(Stream.of(question), question.questions().stream()))
                .anyMatch(question -> slug.equals(question.list()));
    }
}
