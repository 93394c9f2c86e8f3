package fr.guichet.board;

import fr.guichet.accounts.SignedIn;
import fr.guichet.batches.BatchDeed;
import fr.guichet.exports.Export;
import fr.guichet.exports.ExportAnswers;
import fr.guichet.exports.ExportField;
import fr.guichet.exports.ExportTemplates;
import fr.guichet.exports.Exports;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.queue.Viewpoints;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Ids;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exports of what the queue shows: ordered with the columns that are wanted, followed, fetched for a week. */
@Controller
@RequestMapping("/agents/exports")
class ExportsController {
    private final Exports exports;
    private final ExportAnswers answers;
    private final ExportTemplates templates;
    private final Queue queue;
    private final Viewpoints viewpoints;
    private final Messages messages;
    private final Clock clock;

    ExportsController(Exports exports, ExportAnswers answers, ExportTemplates templates, Queue queue, Viewpoints viewpoints,
            Messages messages,
            Clock clock) {
        this.exports = exports;
        this.answers = answers;
        this.templates = templates;
        this.queue = queue;
        this.viewpoints = viewpoints;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn viewer, Model model) {
        exporting(viewer);
        List<Export> mine = exports.of(viewer.id().value());
        model.addAttribute("exports", mine);
        model.addAttribute("atWork", mine.stream().anyMatch(Export::isAtWork));
        return "board/exports";
    }

    /** @param modele whose columns are to be chosen already */
    @GetMapping("/nouveau")
    String begin(@RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable UUID modele,
            @AuthenticationPrincipal SignedIn viewer, Model model) {
        List<String> columns = templates.of(viewer.id().value()).stream().filter(one -> one.id().equals(modele)).findFirst()
                .map(ExportTemplates.Template::columns).orElse(ExportField.USUAL);
        TypedFields fields = new TypedFields(messages);
        heard(parameters, fields);
        return form(QueueSelection.of(parameters), columns, "", fields.errors(), viewer, model);
    }

    /** @param garder given to keep the columns under a name, instead of making the file */
    @PostMapping
    String order(@RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable List<String> champs,
            @RequestParam(required = false) @Nullable String garder, @RequestParam(defaultValue = "") String nom,
            @RequestParam UUID jeton, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            Model model) {
        Viewpoint viewpoint = exporting(viewer);
        QueueSelection selection = QueueSelection.of(parameters);
        List<String> columns = Objects.requireNonNullElse(champs, List.of());
        TypedFields fields = check(columns, selection, viewpoint, garder != null, nom);
        heard(parameters, fields);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(selection, columns, nom, fields.errors(), viewer, model);
        }
        if (garder != null) {
            templates.keep(nom.strip(), columns, viewer.id().value());
            return form(selection, columns, "", new InputErrors(), viewer,
                    model.addAttribute("done", "board.exports.template-kept"));
        }
        exports.order(jeton, selection, columns, viewer, clock.instant());
        return "redirect:/agents/exports";
    }

    /** Nobody takes more along than was meant. */
    private static void heard(Map<String, String> parameters, TypedFields fields) {
        List<String> unheard = QueueSelection.unheard(parameters);
        if (!unheard.isEmpty()) {
            fields.wrong("champs", "board.exports.unheard", String.join(", ", unheard));
        }
    }

    private TypedFields check(List<String> columns, QueueSelection selection, Viewpoint viewpoint, boolean kept, String name) {
        TypedFields fields = new TypedFields(messages);
        Set<String> known = new HashSet<>(answers.columns(selection.value(Criterion.FORM), viewpoint.reach()).keySet());
        Arrays.stream(ExportField.values()).map(ExportField::word).forEach(known::add);
        if (columns.isEmpty() || !known.containsAll(columns)) {
            fields.wrong("champs", "board.exports.no-column");
        }
        if (kept) {
            String text = fields.text("nom", name, "board.exports.no-name");
            if (text.length() > ExportTemplates.LONGEST) {
                fields.wrong("nom", "board.exports.name-long", ExportTemplates.LONGEST);
            }
        }
        return fields;
    }

    @PostMapping("/modeles/{id}/suppression")
    String forget(@PathVariable UUID id, @RequestParam Map<String, String> parameters, @AuthenticationPrincipal SignedIn viewer) {
        templates.delete(id, viewer.id().value());
        return "redirect:/agents/exports/nouveau" + query(QueueSelection.of(parameters));
    }

    @GetMapping("/{id}/fichier")
    void fetch(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response) throws IOException {
        Export export = exports.take(id, viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"demandes-%s.csv\"".formatted(export.day()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        exports.write(export, response.getOutputStream());
    }

    private String form(QueueSelection selection, List<String> columns, String name, InputErrors errors, SignedIn viewer,
            Model model) {
        Viewpoint viewpoint = exporting(viewer);
        int count = queue.counts(Map.of("selection", selection), viewpoint).getOrDefault("selection", 0);
        model.addAttribute("selection", selection);
        model.addAttribute("query", query(selection));
        model.addAttribute("many", count > Queue.MOST_COUNTED);
        model.addAttribute("count", Math.min(count, Queue.MOST_COUNTED));
        model.addAttribute("fields", ExportField.values());
        model.addAttribute("answers", answers.columns(selection.value(Criterion.FORM), viewpoint.reach()));
        model.addAttribute("columns", columns);
        model.addAttribute("templates", templates.of(viewer.id().value()));
        model.addAttribute("name", name);
        model.addAttribute("token", Ids.next());
        model.addAttribute("until", FrenchDates.inDigits(LocalDate.now(clock).plusWeeks(1)));
        model.addAttribute("errors", errors);
        return "board/export";
    }

    /** Whoever handles requests may take them along; whoever only receives or reads them may not. */
    private Viewpoint exporting(SignedIn viewer) {
        Viewpoint viewpoint = viewpoints.of(viewer);
        if (!BatchDeed.ASSIGN.isAllowedBy(viewpoint.reach().somewhere())) {
            throw new NotFound("not allowed to this agent");
        }
        return viewpoint;
    }

    private static String query(QueueSelection selection) {
        return selection.query().isEmpty() ? "" : "?" + selection.query();
    }
}
