package org.wcoprogramme.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickstartTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String broken(String from, String to) throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("/career-development-programme.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(from);
            Path file = folder.resolve("programme.json");
            Files.writeString(file, json.replace(from, to));
            return file.toString();
        }
    }

    @Test
    void shows_the_real_record() throws IOException {
        assertThat(run()).isZero();

        assertThat(err()).isEmpty();
        assertThat(out()).isEqualTo(expected("/expected-en.txt"));
    }

    @Test
    void shows_the_real_record_in_french() throws IOException {
        assertThat(run("--lang", "fr")).isZero();

        assertThat(out()).isEqualTo(expected("/expected-fr.txt"));
    }

    private static String expected(String resource) throws IOException {
        try (InputStream in = QuickstartTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void ends_with_1_where_a_finding_is_an_error() throws IOException {
        assertThat(run(broken("\"administration\": \"DZ\"", "\"administration\": \"ZZ\"")))
                .isEqualTo(1);

        assertThat(out())
                .contains("\n1 error, 0 warnings, ")
                .containsPattern("\nerror +MEM-001 +cohorts\\[1\\]\\.participations\\[0\\]\\.administration  ");
        assertThat(err()).isEmpty();
    }

    @Test
    void ends_with_2_and_all_places_where_the_document_cannot_be_read() throws IOException {
        String file = broken("\"label\": \"2011/2012\"", "\"label\": \"2010-12\", \"lable\": \"é\"");

        assertThat(run(file, "--lang", "fr")).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(file + """

                        Résultat des contrôles
                        ======================

                        Constats
                        --------
                        2 erreurs, 0 avertissement, 0 information

                        Constats dans l’ordre des contrôles
                        Gravité  Règle     Ligne:colonne  Endroit           Message
                        erreur   JSON-007  209:16         cohorts[1].label  attendu une année de programme de deux années consécutives comme 2011/2012, 2010/11, 2023-24 ou 2020-2021, un numéro de session de 1 à 999, ou une année civile comme 2016, trouvé la chaîne "2010-12"
                        erreur   JSON-003  209:27         cohorts[1].lable  attendu seulement des membres de Cohort (id, label, span, plannedSpan, capacity, languages, phases, partners, areas, participations, ceremonies, statedReach, sources, note), trouvé "lable", une chaîne de 1 caractères ; à supprimer ou à renommer

                        Ce n’est pas une publication de l’Organisation mondiale des douanes (OMD), qui ne l’a pas approuvée.
                        """);
    }

    @Test
    void ends_with_2_and_no_stack_trace_for_what_is_no_document_at_all() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, (byte) 0xff});

        assertThat(run(binary.toString())).isEqualTo(2);
        assertThat(run(folder.resolve("missing.json").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);

        assertThat(err())
                .startsWith(binary + "\nResult of the checks\n")
                .contains(
                        "\nerror     JSON-010  1:1          (document)  expected UTF-8, found bytes in another encoding; save the document as UTF-8\n")
                .endsWith("\n" + folder.resolve("missing.json") + ": expected a file, found none\n" + folder
                        + ": expected a readable file, found: Is a directory\n");
    }

    @Test
    void explains_a_command_line_that_makes_no_sense() {
        assertThat(run("--lang")).isEqualTo(2);
        assertThat(run("--lang", "de")).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("--report")).isEqualTo(2);
        assertThat(run("--report", "--lang")).isEqualTo(2);
        assertThat(run("--report", "a", "--report", "b")).isEqualTo(2);

        String usage = "\nusage: java -jar quickstart.jar [file] [--lang en|fr] [--report page.html]\n";
        assertThat(err())
                .isEqualTo("--lang: expected en or fr, found nothing" + usage
                        + "--lang: expected en or fr, found de" + usage
                        + "expected --lang, --report or a file, found --help" + usage
                        + "expected one file, found a and b" + usage
                        + "--report: expected a file, found nothing" + usage
                        + "--report: expected a file, found --lang" + usage
                        + "expected one file, found a and b" + usage);
    }

    @Test
    void explains_it_in_french_where_french_is_asked_for_anywhere() {
        assertThat(run("--lang", "fr", "--lang")).isEqualTo(2);
        assertThat(run("--help", "--lang", "fr")).isEqualTo(2);
        assertThat(run("--lang", "fr", "--report")).isEqualTo(2);
        assertThat(run("--report", "-x", "--lang", "fr")).isEqualTo(2);
        assertThat(run("a", "--lang", "fr", "{0}")).isEqualTo(2);
        String missing = folder.resolve("missing.json").toString();
        assertThat(run(missing, "--lang", "fr")).isEqualTo(2);
        assertThat(run(
                        "--lang",
                        "fr",
                        "--report",
                        folder.resolve("missing/page.html").toString()))
                .isEqualTo(2);

        String usage = "\nusage : java -jar quickstart.jar [fichier] [--lang en|fr] [--report page.html]\n";
        assertThat(err().replace('\u00a0', ' '))
                .isEqualTo("--lang : attendu en ou fr, rien trouvé" + usage
                        + "attendu --lang, --report ou un fichier, trouvé --help" + usage
                        + "--report : attendu un fichier, rien trouvé" + usage
                        + "--report : attendu un fichier, trouvé -x" + usage
                        + "attendu un seul fichier, trouvé a et {0}" + usage
                        + missing + " : attendu un fichier, aucun trouvé\n"
                        + folder.resolve("missing/page.html")
                        + " : attendu un fichier où écrire, trouvé aucun dossier pour le contenir\n");
    }

    @Test
    void writes_a_page_beside_what_it_prints() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run("--report", page.toString(), "--lang", "fr")).isZero();

        assertThat(out()).isEqualTo(expected("/expected-fr.txt"));
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">\n")
                .contains("<h1>Programme de développement de carrière</h1>")
                .endsWith("</html>\n");
    }

    @Test
    void says_of_the_fictional_example_that_it_is_fictional() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run("../data/fictional-programme.json", "--report", page.toString()))
                .isZero();

        assertThat(out()).isEqualTo(expected("/fictional-en.txt"));
        String notice =
                "Please note: this programme is fictional; no administration and no officer did what is said here.";
        assertThat(Files.readString(page))
                .contains("<p class=\"notice\">" + notice + "</p>\n"
                        + "<h1>Fictional programme (example, nothing in it happened)</h1>");
    }

    @Test
    void shows_the_fictional_example_in_french() throws IOException {
        assertThat(run("../data/fictional-programme.json", "--lang", "fr")).isZero();

        assertThat(out()).isEqualTo(expected("/fictional-fr.txt"));
    }

    @Test
    void writes_no_page_where_it_cannot_or_over_the_document() throws IOException {
        String file = broken("2011/2012", "2011/2012");
        String before = Files.readString(Path.of(file));

        assertThat(run(file, "--report", folder.resolve("missing/page.html").toString()))
                .isEqualTo(2);
        assertThat(run(
                        file,
                        "--report",
                        folder.resolve(".").resolve("programme.json").toString()))
                .isEqualTo(2);

        assertThat(err())
                .isEqualTo(folder.resolve("missing/page.html")
                        + ": expected a file that can be written, found no folder to hold it\n"
                        + folder.resolve(".").resolve("programme.json")
                        + ": expected another file than the document, found the document\n");
        assertThat(Files.readString(Path.of(file))).isEqualTo(before);
    }
}
