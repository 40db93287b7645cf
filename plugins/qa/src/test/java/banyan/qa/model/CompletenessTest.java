package banyan.qa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check asks for what others need to think, and counts figures as people write them. */
class CompletenessTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "''                                  | EMPTY     | 0",
                "四号车间                              | SHORT     | 0",
                "四号车间做传感器外壳的那台立式机          | NO_FIGURE | 0",
                "四号车间 450 吨立式机，一模八穴           | GOOD      | 2",
                "车间里的机器每两周堵一次，每次都停很久      | GOOD      | 2",
                "Hall 3, 1,200 t, fails every 2 weeks | GOOD      | 3"
            })
    void aSceneNamesAFigure(String scene, Completeness.Finding finding, int figures) {
        var point = Completeness.of(scene, "", "").points().get(0);
        assertThat(point.finding()).isEqualTo(finding);
        assertThat(point.figures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | ''                                   | ''           | 0",
                "三号 12 吨机做卡扣件，天天堵 | ''                         | 找个人        | 1",
                "三号 12 吨机做卡扣件，天天堵 | 射压从 86 MPa 涨到 94 MPa，两天 | 提前知道的办法 | 3"
            })
    void itCountsTheParts(String scene, String details, String request, int done) {
        var completeness = new QuestionText("t", scene, details, request).completeness();
        assertThat(completeness.done()).isEqualTo(done);
        assertThat(completeness.isWhole()).isEqualTo(done == 3);
    }
}
