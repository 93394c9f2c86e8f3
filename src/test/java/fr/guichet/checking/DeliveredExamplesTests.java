package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The examples that stand in the forms that come with Guichet. */
class DeliveredExamplesTests {
    static Stream<String> forms() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.yaml"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".yaml", ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void giveWhatIsExpected(String slug) {
        assertThat(run(slug)).allSatisfy(run -> assertThat(run.differences()).as(run.example().name()).isEmpty());
    }

    @Test
    void standInEveryForm() throws IOException {
        assertThat(forms()).allSatisfy(slug -> assertThat(run(slug)).as(slug).hasSizeGreaterThanOrEqualTo(3));
    }

    private static List<ExampleRun> run(String slug) {
        return CheckingContext.bean(FormExamples.class).run(CheckingContext.delivered(slug));
    }
}
