package fr.guichet.intake;

import fr.guichet.documents.FileView;
import fr.guichet.shared.NotFound;
import java.util.List;

/** One sheet of all that was scanned. @param number over all files, from 1 @param page in its file */
record Sheet(FileView file, int page, int number, int count) {
    static Sheet of(List<FileView> files, int number) {
        int count = files.stream().mapToInt(FileView::pages).sum();
        int page = Math.clamp(number, 1, Math.max(1, count));
        int before = 0;
        for (FileView file : files) {
            if (page <= before + file.pages()) {
                return new Sheet(file, page - before, page, count);
            }
            before += file.pages();
        }
        throw new NotFound("nothing was scanned");
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }
}
