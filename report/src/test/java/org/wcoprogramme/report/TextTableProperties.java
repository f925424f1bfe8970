package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

final class TextTableProperties {

    @Property(seed = "42")
    void columns_end_at_the_same_place_in_every_row(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(3) List<@AlphaChars @StringLength(min = 1, max = 8) String>> rows) {
        TextTable table = new TextTable();
        rows.forEach(table::row);

        String[] lines = table.render().split("\n", -1);

        assertThat(lines).hasSize(rows.size() + 1).endsWith("");
        int width = lines[0].length();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(lines[i])
                    .hasSize(width)
                    .startsWith(rows.get(i).get(0))
                    .endsWith(rows.get(i).get(2));
        }
    }
}
