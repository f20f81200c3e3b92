package org.linkwright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.store.CaseFile;

/** The layers of the architecture, and which package alone may use which library. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.linkwright");

    /** Packages by layer, the lowest first; a package uses only layers before its own. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("model", "task"),
            List.of("normalize", "sheet", "store"),
            List.of("intake", "graph", "layout"),
            List.of("question", "chart"),
            List.of("exhibit", "exchange"),
            List.of("operation"),
            List.of("cli", "desktop"));

    /** What of the case file changes it. */
    private static final Set<String> CHANGES =
            Set.of("setSetting", "beginImport", "assertThat", "categorise", "saveChart", "recordExhibit");

    @ParameterizedTest
    @CsvSource({
        "model, 18",
        "task, 5",
        "normalize, 40",
        "sheet, 40",
        "store, 50",
        "intake, 65",
        "graph, 5",
        "layout, 28",
        "chart, 40",
        "exhibit, 35",
        "operation, 16",
        "cli, 18",
        "desktop, 100"
    })
    void aPackageUsesOnlyTheLayersAboveItsOwn(String name, int atLeast) {
        List<String> allowed = new ArrayList<>(List.of("org.linkwright." + name + ".."));
        for (List<String> layer : LAYERS) {
            if (layer.contains(name)) {
                break;
            }
            layer.forEach(above -> allowed.add("org.linkwright." + above + ".."));
        }
        holds(
                atLeast,
                in(name),
                noClasses()
                        .that(in(name))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.linkwright..")
                                .and(not(resideInAnyPackage(allowed.toArray(String[]::new))))));
    }

    @ParameterizedTest
    @CsvSource({
        "com.google.i18n.., normalize",
        "com.fasterxml.aalto.., sheet",
        "org.jsoup.., sheet",
        "java.sql.., store",
        "org.sqlite.., store",
        "org.graphstream.., graph",
        "org.apache.pdfbox.., exhibit",
        "de.rototor.., exhibit",
        "picocli.., cli",
        "javafx.., desktop",
        "org.controlsfx.., desktop",
        "atlantafx.., desktop",
        "org.kordamp.., desktop"
    })
    void aLibraryIsUsedInOnePackageAlone(String library, String owner) {
        assertTrue(
                PRODUCT.stream()
                        .filter(in(owner))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())),
                owner + " does not use " + library + " at all: the rule would match nothing");
        holds(
                350,
                not(in(owner)),
                noClasses().that(not(in(owner))).should().dependOnClassesThat(resideInAPackage(library)));
    }

    @Test
    void spreadsheetsAreReadInSheetAndWrittenInExhibit() {
        holds(
                350,
                not(in("sheet").or(in("exhibit"))),
                noClasses()
                        .that(not(in("sheet").or(in("exhibit"))))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.apache.poi..")));
    }

    @Test
    void theModelUsesJavaAlone() {
        holds(
                18,
                in("model"),
                classes()
                        .that(in("model"))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.linkwright.model..")));
    }

    @Test
    void layoutKnowsNeitherCasesNorDrawing() {
        holds(
                28,
                in("layout"),
                noClasses()
                        .that(in("layout"))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.linkwright.store..", "java.awt..", "javafx..")));
    }

    @Test
    void theWindowAndTheCommandLineChangeACaseThroughOperationsAlone() {
        DescribedPredicate<JavaAccess<?>> change = DescribedPredicate.describe(
                "a change to a case",
                call -> call.getTargetOwner().isEquivalentTo(CaseFile.class)
                        && CHANGES.contains(call.getTarget().getName()));
        Set<String> found = PRODUCT.get(CaseFile.class).getMethods().stream()
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(CHANGES), "the case file has others: " + found);
        holds(
                120,
                in("cli").or(in("desktop")),
                noClasses().that(in("cli").or(in("desktop"))).should().accessTargetWhere(change));
    }

    @Test
    void nothingOpensASocket() {
        holds(
                450,
                resideInAPackage("org.linkwright.."),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.rmi..")
                                .or(DescribedPredicate.describe(
                                        "sockets and connections",
                                        c -> c.getPackageName().equals("java.net")
                                                && (c.getSimpleName().contains("Socket")
                                                        || c.getSimpleName().contains("Connection"))))));
    }

    @Test
    void onlyTheCommandLinePrints() {
        holds(
                450,
                not(in("cli")),
                noClasses()
                        .that(not(in("cli")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    @Test
    void packagesFormNoCircle() {
        holds(
                450,
                resideInAPackage("org.linkwright.."),
                slices().matching("org.linkwright.(*)..").should().beFreeOfCycles());
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return resideInAPackage("org.linkwright." + name + "..");
    }

    private static void holds(int atLeast, DescribedPredicate<? super JavaClass> subject, ArchRule rule) {
        long seen = PRODUCT.stream().filter(subject).count();
        assertTrue(seen >= atLeast, "the rule saw " + seen + " classes, " + atLeast + " were to be expected");
        rule.check(PRODUCT);
    }
}
