package org.wcoprogramme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Malformed;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class PathProperties {

    @Law
    void reading_and_printing_are_inverse(@ForAll Path path) {
        assertThat(Path.of(path.toString()))
                .isEqualTo(path)
                .hasSameHashCodeAs(path)
                .hasToString(path.toString());
        assertThat(Path.of(path.toString()).toPointer()).isEqualTo(path.toPointer());
    }

    @Law
    void resolving_is_associative_and_joins_the_pointers(@ForAll Path one, @ForAll Path two, @ForAll Path three) {
        assertThat(one.resolve(two).resolve(three)).isEqualTo(one.resolve(two.resolve(three)));
        assertThat(one.resolve(two).toPointer()).isEqualTo(one.toPointer() + two.toPointer());
    }

    @Law
    void the_text_of_a_path_is_well_formed(@ForAll Path path) {
        assertThat(path.toString().chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c)))
                .isTrue();
    }

    @Law
    void another_form_is_refused(@ForAll("malformed") String text) {
        assertThatThrownBy(() -> Path.of(text)).isInstanceOf(MalformedTextException.class);
    }

    @Provide
    Arbitrary<String> malformed() {
        return Malformed.paths();
    }
}
