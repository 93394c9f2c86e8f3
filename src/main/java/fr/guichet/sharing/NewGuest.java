package fr.guichet.sharing;

import java.util.UUID;

/** Somebody who is to be invited. @param formName see {@link Guest}, as for sealed */
public record NewGuest(UUID request, String formName, String name, String email, Permission permission, boolean sealed) {}
