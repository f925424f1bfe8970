package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void is_a_citation_with_or_without_a_link() {
        URI link = URI.create("https://example.org/news");

        assertThat(Source.of("WCO newsroom").getLink()).isEmpty();
        assertThat(Source.of("WCO newsroom", link))
                .isEqualTo(Source.of("WCO newsroom").withLink(link));
    }

    @Test
    void names_everything_that_is_wrong() {
        assertThatThrownBy(() -> Source.of("", URI.create("news")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Source: citation: expected a text that is not blank, found an empty text;"
                        + " link: expected an absolute URI, found \"news\"");
    }
}
