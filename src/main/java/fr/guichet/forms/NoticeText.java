package fr.guichet.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a notice: paragraphs with `{variables}` and conditional parts `[flag : text]`.
 *
 * @param sms the same in short, kept for the day when the channel exists
 */
public record NoticeText(String id, String code, String subject, List<String> body, @Nullable String sms) {}
