package fr.guichet.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks for one page again and again on a connection that stays open, with as little work as can be: it shares the processor. */
final class KeepAlive implements AutoCloseable {
    private static final String END_OF_CHUNKS = "\r\n0\r\n\r\n";

    private final int port;
    private final byte[] request;
    private final byte[] buffer = new byte[1 << 20];
    private Socket socket;

    KeepAlive(int port, String path, String cookies) throws IOException {
        this.port = port;
        this.request = "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n\r\n".formatted(path, port, cookies)
                .getBytes(StandardCharsets.US_ASCII);
        this.socket = new Socket("localhost", port);
    }

    /** @throws IOException unless the page comes whole and with 200 */
    void get() throws IOException {
        socket.getOutputStream().write(request);
        int length = read(0);
        int body = text(0, length).indexOf("\r\n\r\n") + 4;
        while (body < 4) {
            length = read(length);
            body = text(0, length).indexOf("\r\n\r\n") + 4;
        }
        String head = text(0, body);
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException(head);
        }
        int announced = head.indexOf("Content-Length: ");
        int whole = announced < 0
                ? Integer.MAX_VALUE
                : body + Integer.parseInt(head.substring(announced + 16, head.indexOf('\r', announced)));
        while (length < whole && !(announced < 0 && text(Math.max(0, length - 7), length).equals(END_OF_CHUNKS))) {
            length = read(length);
        }
        if (head.contains("Connection: close")) { // after a hundred pages the server wants a new connection
            socket.close();
            socket = new Socket("localhost", port);
        }
    }

    private int read(int from) throws IOException {
        int count = socket.getInputStream().read(buffer, from, buffer.length - from);
        if (count <= 0) {
            throw new EOFException("The page ends too early");
        }
        return from + count;
    }

    private String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
