package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is generated from the field tables. This command writes it anew: {@value #COMMAND} */
class ProductsTest {

    static final String COMMAND = "mvn -pl json-binding/format -am test -Dtest=ProductsTest -Dproducts.write=true"
            + " -Dproperties.skip -Dsurefire.failIfNoSpecifiedTests=false";

    private static final Path RESOURCES = Path.of("src/main/resources/org/wcoprogramme/json");

    @Test
    void the_json_schema_is_the_generated_one() throws IOException {
        assertProduct(FormatFile.JSON_SCHEMA, JsonSchemaProduct.schema());
    }

    @Test
    void the_openapi_components_are_the_generated_ones() throws IOException {
        assertProduct(FormatFile.OPENAPI, JsonSchemaProduct.openApi());
    }

    @Test
    void the_typescript_declarations_are_the_generated_ones() throws IOException {
        assertProduct(FormatFile.TYPESCRIPT, TypeScriptProduct.write());
    }

    @Test
    void the_page_is_the_generated_one() throws IOException {
        assertProduct(Path.of("../FORMAT.md"), FormatPage.write());
    }

    private static void assertProduct(FormatFile file, String generated) throws IOException {
        assertProduct(RESOURCES.resolve(file.getFileName()), generated);
        if (!Boolean.getBoolean("products.write")) {
            assertThat(file.read()).isEqualTo(generated);
        }
    }

    private static void assertProduct(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("products.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s differs from the field tables; to write it anew: %s", file, COMMAND)
                .isEqualTo(generated);
    }
}
