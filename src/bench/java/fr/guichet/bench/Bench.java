package fr.guichet.bench;

import fr.guichet.archiving.CaseFileBeans;
import fr.guichet.archiving.CaseFileWays;
import fr.guichet.bench.BenchBeans.Codes;
import fr.guichet.bench.BenchBeans.ConstantPage;
import fr.guichet.bench.FormPages.Shown;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.checking.FormCheck;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.Situations;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Statements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the application as the tests do, with a real server and a real PostgreSQL, and prints what it costs. */
@GuichetTest
@Import({BenchBeans.class, CaseFileBeans.class})
final class Bench {
    private static final int MOST_QUERIES = 3;
    private static final int CASE_FILES_IN_A_ROUND = 2;

    private final ApplicationContext application;
    private final PrintStream out = System.out;

    Bench(ApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] arguments) {
        System.exit(exitCode()); // the server and the database would go on
    }

    private static int exitCode() {
        try {
            var application = new TestContextManager(Bench.class).getTestContext().getApplicationContext();
            return new Bench(application).run() ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    private boolean run() throws Exception {
        FormPages pages = pages();
        Shown heaviest = pages.heaviest();
        Shown mostAsking = pages.mostAsking();
        CaseFileWays caseFile = the(CaseFileWays.class);
        List<Line> lines = new ArrayList<>();
        lines.add(pages.compare(the(ConstantPage.class), new Rounds(7)));
        lines.add(new Filing(the(RequestMother.class), the(RequestFiling.class), the(TransactionTemplate.class),
                the(JdbcTemplate.class), the(Statements.class), the(Clock.class)).compare(new Rounds(9)));
        lines.add(new Rounds(5).compare("a case file of " + caseFile.pages() + " pages", () -> rate(caseFile::writeAsGuichet),
                () -> rate(caseFile::writeBare), ""));
        List<String> bigForms = new BigForms(the(Situations.class), the(Questionnaire.class), the(QuestionViews.class),
                the(FormCheck.class), the(Blueprints.class), the(BlueprintEdits.class),
                new EditorVisitor(the(MockMvc.class), the(AgentSessions.class))).measure();
        out.println();
        out.println(Line.HEADING);
        lines.forEach(out::println);
        out.println();
        out.println(BigForms.HEADING);
        bigForms.forEach(out::println);
        out.println();
        out.printf("The heaviest of %d form pages is %s: %,d bytes of HTML.%n", pages.all().size(), name(heaviest),
                heaviest.size());
        out.printf("The page that asks most is %s: %d queries (at most %d are allowed).%n", name(mostAsking),
                mostAsking.queries(),
                MOST_QUERIES);
        out.printf("%d processors; the clients, the server and the database share them.%n",
                Runtime.getRuntime().availableProcessors());
        return mostAsking.queries() <= MOST_QUERIES;
    }

    private FormPages pages() throws Exception {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Citizen citizen = new Citizen(port, ApaAnswers.PHILIPPE_EMAIL, the(Codes.class)::last);
        return new FormPages(port, citizen, the(RequestMother.class), the(FormCatalogue.class), the(Statements.class));
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    private static String name(Shown page) {
        return page.path().substring(page.path().lastIndexOf('/') + 1);
    }

    private static double rate(Writing writing) throws IOException {
        long begin = System.nanoTime();
        for (int file = 0; file < CASE_FILES_IN_A_ROUND; file++) {
            writing.to(new ByteArrayOutputStream());
        }
        return CASE_FILES_IN_A_ROUND * 1e9 / (System.nanoTime() - begin);
    }

    /** One way of making a case file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
