package fr.guichet.testing;

import com.microsoft.playwright.Page;

/** The two sizes on which screens are looked at, in CSS pixels. */
public enum Screen {
    PHONE(390, 844), DESK(1280, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Shows an open page on a screen of this size. */
    public void resize(Page page) {
        page.setViewportSize(width, height);
    }
}
