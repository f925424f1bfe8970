package org.wcoprogramme.report.iati;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;

/** The invariants of an activity header: what the schema and the rules of IATI make an error. */
final class HeaderChecks {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    private final ActivityHeader header;
    private final Invariants invariants = Invariants.of("ActivityHeader");

    private HeaderChecks(ActivityHeader header) {
        this.header = header;
    }

    static void check(ActivityHeader header) {
        HeaderChecks checks = new HeaderChecks(header);
        checks.identifiers();
        checks.organisations();
        checks.dates();
        checks.recipients();
        checks.sectors();
        checks.rest();
        checks.invariants.orThrow();
    }

    private void identifiers() {
        header.getEarlierRefs().forEach(ref -> Identifiers.check(invariants, "earlierRefs", ref));
        String identifier = header.getIdentifier();
        Identifiers.check(invariants, "identifier", identifier);
        List<String> refs = Stream.concat(
                        Stream.of(header.getReportingOrganisation().getRef()), header.getEarlierRefs().stream())
                .toList();
        expect(
                refs.stream()
                        .anyMatch(ref -> identifier.startsWith(ref + "-") && identifier.length() > ref.length() + 1),
                "identifier",
                "an identifier that starts with " + String.join(" or ", refs) + " and a hyphen",
                "un identifiant qui commence par " + String.join(" ou ", refs) + " et un trait d'union",
                Invariants.quote(identifier));
    }

    private void organisations() {
        invariants.require(
                !header.getParticipatingOrganisations().isEmpty(),
                "participatingOrganisations",
                "expected one organisation at least, found none",
                "attendu une organisation au moins, trouvé aucune");
    }

    private void dates() {
        Map<ActivityDateType, LocalDate> dates = header.getDates();
        invariants.require(
                dates.containsKey(ActivityDateType.PLANNED_START) || dates.containsKey(ActivityDateType.ACTUAL_START),
                "dates",
                "expected a planned or an actual start, found none",
                "attendu un début prévu ou réel, trouvé aucun");
        inOrder(ActivityDateType.PLANNED_START, ActivityDateType.PLANNED_END);
        inOrder(ActivityDateType.ACTUAL_START, ActivityDateType.ACTUAL_END);
        dates.forEach((type, date) -> expect(
                date.getYear() >= 1 && date.getYear() <= 9999,
                "dates",
                "dates in the years 1 to 9999",
                "des dates des années 1 à 9999",
                date.toString()));
    }

    private void inOrder(ActivityDateType startType, ActivityDateType endType) {
        LocalDate start = header.getDates().get(startType);
        LocalDate end = header.getDates().get(endType);
        if (start != null && end != null) {
            expect(
                    !end.isBefore(start),
                    "dates",
                    "an end not before the start " + start,
                    "une fin qui ne précède pas le début " + start,
                    end.toString());
        }
    }

    private void recipients() {
        List<CodedShare> countries = header.getRecipientCountries();
        for (CodedShare country : countries) {
            expect(
                    COUNTRY.matcher(country.getCode()).matches()
                            && country.getVocabulary().isEmpty()
                            && country.getVocabularyLink().isEmpty(),
                    "recipientCountries",
                    "two capital letters of ISO 3166-1 and no vocabulary",
                    "deux majuscules de l'ISO 3166-1 et aucun vocabulaire",
                    Invariants.quote(country.getCode())
                            + country.getVocabulary()
                                    .map(vocabulary -> " (" + vocabulary + ")")
                                    .orElse(""));
        }
        invariants.require(
                !countries.isEmpty() || !header.getRecipientRegions().isEmpty(),
                "recipientRegions",
                "expected a recipient country or region, found none",
                "attendu un pays ou une région bénéficiaire, trouvé aucun");
        shares("1", header.getRecipientRegions())
                .forEach((vocabulary, regions) -> addUp(
                        "recipientRegions",
                        Stream.concat(countries.stream(), regions.stream()).toList()));
        if (header.getRecipientRegions().isEmpty()) {
            addUp("recipientCountries", countries);
        }
    }

    private void sectors() {
        invariants.require(
                !header.getSectors().isEmpty(),
                "sectors",
                "expected one sector at least, found none",
                "attendu un secteur au moins, trouvé aucun");
        shares("1", header.getSectors()).forEach((vocabulary, sectors) -> {
            addUp("sectors", sectors);
            boolean own = vocabulary.equals("98") || vocabulary.equals("99");
            invariants.require(
                    !own || sectors.stream().allMatch(sector -> sector.getName().isPresent()),
                    "sectors",
                    "expected a name of each sector of the vocabulary " + vocabulary + ", found one without",
                    "attendu un nom de chaque secteur du vocabulaire " + vocabulary + ", trouvé un secteur sans nom");
        });
    }

    private static Map<String, List<CodedShare>> shares(String standard, List<CodedShare> all) {
        Map<String, List<CodedShare>> shares = new LinkedHashMap<>();
        for (CodedShare share : all) {
            shares.merge(
                    share.getVocabulary().orElse(standard),
                    List.of(share),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return shares;
    }

    /** One share may go without saying; several are all given and are 100 together. */
    private void addUp(String attribute, List<CodedShare> shares) {
        List<BigDecimal> given = shares.stream()
                .map(CodedShare::getPercentage)
                .flatMap(Optional::stream)
                .map(Decimal::toBigDecimal)
                .toList();
        boolean untold = shares.size() <= 1 && given.isEmpty();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        expect(
                untold || (given.size() == shares.size() && sum.compareTo(BigDecimal.valueOf(100)) == 0),
                attribute,
                shares.size() + " percentages that add up to 100",
                shares.size() + " pourcentages dont la somme est 100",
                given.size() + ": " + sum.toPlainString());
    }

    private void rest() {
        invariants.text("scope", header.getScope()).range("hierarchy", header.getHierarchy(), 1, Integer.MAX_VALUE);
        header.getDefaultCurrency()
                .ifPresent(currency -> expect(
                        CURRENCY.matcher(currency).matches(),
                        "defaultCurrency",
                        "three capital letters of ISO 4217",
                        "trois majuscules de l'ISO 4217",
                        Invariants.quote(currency)));
        time("generated", header.getGenerated());
        time("lastUpdated", header.getLastUpdated());
    }

    private void time(String attribute, Optional<Instant> time) {
        time.ifPresent(instant -> expect(
                !instant.isBefore(YEAR_1) && instant.isBefore(YEAR_10000),
                attribute,
                "a time in the years 1 to 9999",
                "un instant des années 1 à 9999",
                instant.toString()));
    }

    private void expect(boolean holds, String attribute, String english, String french, String found) {
        invariants.require(
                holds,
                attribute,
                "expected " + english + ", found " + found,
                "attendu " + french + ", trouvé " + found);
    }
}
