package fr.guichet.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a definition file, YAML or JSON. */
public final class FormFile {
    private static final ObjectMapper MAPPER = YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FormFile() {}

    /** The definition; {@link IllegalArgumentException} naming the line and the place when the file is not one. */
    public static FormDefinition read(String source) {
        try {
            return MAPPER.readValue(source, FormDefinition.class);
        } catch (JacksonException wrong) {
            String line = wrong.getLocation() == null ? "" : "Line " + wrong.getLocation().getLineNr() + ": ";
            throw new IllegalArgumentException(line + wrong.getOriginalMessage() + " (" + wrong.getPathReference() + ")", wrong);
        }
    }

    static String sha256(String source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
