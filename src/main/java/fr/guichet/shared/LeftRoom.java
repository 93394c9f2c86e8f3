package fr.guichet.shared;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Leaves the room of every `object` empty. */
final class LeftRoom implements FSObjectDrawerFactory {
    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return (of, x, y, width, height, device, context, dotsPerPixel) -> null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return true;
    }
}
