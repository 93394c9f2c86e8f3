package fr.guichet.editor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a property was not kept, with what was typed. */
record Problem(Map<String, String> typed, @Nullable String error, FieldView.@Nullable Clash conflict) {}
