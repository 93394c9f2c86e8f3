package fr.guichet.versions;

import fr.guichet.forms.FormDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a file. @param definition none when the file cannot be taken in */
public record Imported(@Nullable FormDefinition definition, List<ImportFinding> findings) {}
