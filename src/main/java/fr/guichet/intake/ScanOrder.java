package fr.guichet.intake;

import fr.guichet.forms.Cerfa;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.paper.PrintedPages;
import fr.guichet.paper.ReadSheet;
import fr.guichet.paper.SheetCode;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which scanned sheet shows which page of the form. Codes say it, in whatever order the sheets lie; a sheet without code follows the
 * page before it; of a scan without any code, the sheets are those of the national form when the form names its pages, else they are
 * taken to lie in order.
 *
 * @param sheets in the order of the scan
 */
record ScanOrder(FormDefinition form, PrintedPages printed, List<ReadSheet> sheets) {
    /** The page of our form that a sheet is; 0 for any other. */
    private int page(ReadSheet sheet) {
        return sheet.code().orElse(null) instanceof SheetCode.OfForm of && of.slug().equals(form.slug()) ? of.page() : 0;
    }

    private List<Integer> pages() {
        return sheets.stream().map(this::page).toList();
    }

    private boolean isCoded() {
        return pages().stream().anyMatch(page -> page > 0);
    }

    /** The number of the sheet, from 1, on which a question is answered; none when no sheet shows it. */
    Optional<Integer> sheetOf(String field, Optional<Cerfa> national) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        } else if (isCoded()) {
            return printed.of(field).flatMap(this::coded);
        }
        return national.isPresent()
                ? nationalSheet(national.get().page())
                : printed.of(field).filter(this::isThere);
    }

    /** A page whose code was not read lies after the one before it. */
    private Optional<Integer> coded(int page) {
        List<Integer> pages = pages();
        int known = pages.indexOf(page);
        int before = pages.indexOf(page - 1);
        if (known >= 0) {
            return Optional.of(known + 1);
        }
        return before >= 0 && before + 1 < pages.size() && pages.get(before + 1) == 0 && !sheets.get(before + 1).isBlank()
                ? Optional.of(before + 2)
                : Optional.empty();
    }

    /** The national form begins with its notice, which few people send back. */
    private Optional<Integer> nationalSheet(int page) {
        IntSummaryStatistics asked = form.pages().stream().map(Page::cerfa).filter(Objects::nonNull)
                .mapToInt(cerfa -> cerfa.page()).summaryStatistics();
        boolean withNotice = sheets.size() >= asked.getMax();
        return Optional.of(withNotice ? page : page - asked.getMin() + 1).filter(this::isThere);
    }

    private boolean isThere(int sheet) {
        return sheet <= sheets.size();
    }

    /** How a sheet lies. @param number from 1 */
    int turn(int number) {
        return number <= sheets.size() ? sheets.get(number - 1).turn() : 0;
    }

    /** What an agent has to know of one sheet, as a message key. */
    Optional<String> remark(int number) {
        if (number > sheets.size()) {
            return Optional.empty();
        }
        ReadSheet sheet = sheets.get(number - 1);
        return Optional.ofNullable(switch (sheet.code().orElse(null)) {
            case SheetCode.Foreign other -> "intake.sheet.foreign";
            case SheetCode.OfForm other when page(sheet) == 0 -> "intake.sheet.other-form";
            case SheetCode.OfForm ours when pages().indexOf(page(sheet)) < number - 1 -> "intake.sheet.twice";
            case null -> sheet.isBlank() ? "intake.sheet.blank" : sheet.isUnreadable() ? "intake.sheet.unreadable" : null;
            default -> null;
        });
    }

    /** Whether the sheets lie in another order than the pages of the form. */
    public boolean isDisordered() {
        List<Integer> known = pages().stream().filter(page -> page > 0).toList();
        return !known.equals(known.stream().sorted().toList());
    }

    /** The pages of the form of which no sheet came; none said where sheets without code may be them. */
    public List<Integer> missing() {
        List<Integer> pages = pages();
        boolean all = isCoded() && IntStream.range(0, pages.size()).allMatch(at -> pages.get(at) > 0 || sheets.get(at).isBlank());
        return all ? IntStream.rangeClosed(1, printed.count()).filter(page -> !pages.contains(page)).boxed().toList() : List.of();
    }

    /** The numbers of the sheets that carry the code of another authority or of another form. */
    public List<Integer> strange() {
        List<Integer> strange = new ArrayList<>();
        IntStream.rangeClosed(1, sheets.size()).filter(number -> remark(number)
                .filter(key -> key.equals("intake.sheet.foreign") || key.equals("intake.sheet.other-form")).isPresent())
                .forEach(strange::add);
        return strange;
    }
}
