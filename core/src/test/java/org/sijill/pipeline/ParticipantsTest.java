package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Kind;
import org.sijill.model.NewsRecord;

/** Who takes part in an act by the record: companions, speakers for their state, posts without a name. */
class ParticipantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الرئيس الكيني جوزيف كاماو إلى الرباط برفقة وزير الخارجية الكيني بيتر موانغي صباح اليوم."
                        + " | visit | جوزيف كاماو; بيتر موانغي; المغرب",
                "يتوجه الرئيس السلوفيني زوران كرانيتش إلى الهند يرافقه وزير الخارجية السلوفيني يانيز نوفاك."
                        + " | visit | زوران كرانيتش; يانيز نوفاك; الهند",
                "استقبل الرئيس الغاني كوامي بواتينغ وزيرة الخارجية النرويجية إنغريد هولم بحضور السفير النرويجي أولاف هانسن."
                        + " | meet | كوامي بواتينغ; إنغريد هولم; أولاف هانسن",
                "أعرب وزير الخارجية البرتغالي روي ألميدا عن تضامن البرتغال مع اليونان في مواجهة الحرائق الأخيرة."
                        + " | support | روي ألميدا; اليونان",
                "أكد الرئيس الكيني جوزيف كاماو أن زيارة وزير خارجيته بيتر موانغي إلى الهند ستعزز العلاقات بين البلدين."
                        + " | visit | بيتر موانغي; الهند",
                // states are visited and work together, whoever acts for them
                "سيتوجه الرئيس الكيني جوزيف كاماو إلى عاصمة جمهورية تركمانستان للمشاركة في أعمال القمة السنوية."
                        + " | visit | جوزيف كاماو; تركمانستان",
                "زار وزير الخارجية البرتغالي روي ألميدا عاصمة اليابان صباح اليوم في أول زيارة له."
                        + " | visit | روي ألميدا; اليابان",
                // «و» between adjectives
                "نددت وزارة الخارجية الكوبية مساء اليوم بالغارات الأمريكية والبريطانية على مواقع الجماعة."
                        + " | condemn | وزارة الخارجية الكوبية; الولايات المتحدة; بريطانيا",
                // who is told in the words around the act
                "جاء ذلك في مؤتمر صحفي مشترك في لشبونة أمس بين وزير الخارجية البرتغالي روي ألميدا ونظيره السلوفيني زوران كرانيتش."
                        + " | meet | روي ألميدا; زوران كرانيتش",
                // those who met act, not their states
                "التقى وزير الخارجية البرتغالي روي ألميدا نظيره السلوفيني زوران كرانيتش في لشبونة. ووقع الجانبان اتفاقية تعاون."
                        + " | sign | روي ألميدا; زوران كرانيتش",
                "وقال الرئيس الكيني جوزيف كاماو خلال لقائه وفدا برتغاليا إن بلاده مستعدة لدعم البرتغال في إخماد الحرائق."
                        + " | agree | جوزيف كاماو; البرتغال",
                // a gathering is attended at the body whose gathering it is
                "يشارك الرئيس الكيني جوزيف كاماو غدا في اجتماع مجلس الأمن الدولي المنعقد في القاهرة."
                        + " | attend | جوزيف كاماو; الأمم المتحدة",
                "واختتمت أمس قمة الاتحاد الأوروبي، التي شارك فيها الرئيس الكيني جوزيف كاماو."
                        + " | attend | جوزيف كاماو; الاتحاد الأوروبي",
                // «ووصل» is no passive of «واصل»
                "ووصل الرئيس الكيني جوزيف كاماو إلى أوغندا صباح أمس في زيارة رسمية." + " | visit | جوزيف كاماو; أوغندا",
                "طالب وزير الخارجية البرتغالي روي ألميدا الأعضاء بالصبر، ورد على كوبا وطالبها بسحب القرار."
                        + " | request | روي ألميدا; كوبا",
                // who is accused of a deed does it; who opens a clause without a verb acts in it
                "اتهم الوزير البرتغالي روي ألميدا كوبا بالوقوف وراء الهجوم على كولومبيا منذ عام كامل."
                        + " | assault | كوبا; كولومبيا",
                "وأضاف الوزير البرتغالي روي ألميدا أن تركيا حريصة كل الحرص على دعم حكومة الصومال في هذه المرحلة."
                        + " | support | تركيا; حكومة الصومال",
                "وصل الوزير البرتغالي روي ألميدا إلى العاصمة الجزائرية منذ أمس على رأس وفد كبير."
                        + " | visit | روي ألميدا; الجزائر",
                // who was there besides, and who travels with another
                "استقبل الرئيس الكيني جوزيف كاماو السفير النرويجي أولاف هانسن. وحضر اللقاء وزير الخارجية الكيني بيتر موانغي."
                        + " | meet | جوزيف كاماو; أولاف هانسن; بيتر موانغي",
                "التقى الرئيس الكيني جوزيف كاماو السفير النرويجي أولاف هانسن، وحضره بيتر موانغي وزير الخارجية الكيني."
                        + " | meet | جوزيف كاماو; أولاف هانسن; بيتر موانغي",
                "سيزور وزير الدفاع النرويجي أولاف هانسن كينيا مع رئيس الأركان النرويجي لارس برغ لإجراء محادثات مع بيتر موانغي."
                        + " | visit | أولاف هانسن; لارس برغ; كينيا",
                // a state is told once, and an office once its holder is named
                "أعربت وزارة الخارجية الكوبية عن تضامنها الكامل مع حكومة المكسيك والشعب المكسيكي بعد الزلزال."
                        + " | support | وزارة الخارجية الكوبية; حكومة المكسيك",
                "التقى الرئيس الكيني جوزيف كاماو سفير النرويج لدى كينيا ومندوبها الدائم لدى الاتحاد الأفريقي، السفير النرويجي أولاف هانسن."
                        + " | meet | جوزيف كاماو; أولاف هانسن",
                // «بين» names all who sign; a channel meets nobody
                "شهد الرئيس الكيني جوزيف كاماو توقيع عدد من اتفاقيات التعاون بين كينيا والنرويج في نيروبي."
                        + " | sign | كينيا; النرويج",
                "وذكرت قناة كينية أن الرئيس الكيني جوزيف كاماو شكر خلال اجتماع عقده مع السفير النرويجي أولاف هانسن الحاضرين."
                        + " | meet | جوزيف كاماو; أولاف هانسن",
            })
    void whoTakesPart(String text, String act, String expected) {
        NewsRecord record = read(text);
        Map<String, Entity> entities =
                record.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        List<List<String>> told = new ArrayList<>();
        for (Event event : record.events()) {
            if (event.act().id().equals(act)) {
                told.add(event.participants().stream()
                        .map(part -> entities.get(part.entity()).name().ar())
                        .toList());
            }
        }
        assertThat(told).anySatisfy(names -> assertThat(names).containsExactlyInAnyOrder(expected.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استقبل الملك محمد السادس في الرباط السفير السلوفيني الجديد لدى المغرب صباح اليوم. | ORGANIZATION",
                "استقبل الملك محمد السادس في الرباط السفير السلوفيني زوران كرانيتش صباح اليوم. | PERSON",
            })
    void aPostWithoutANameIsNoPerson(String text, Kind kind) {
        assertThat(read(text).entities())
                .filteredOn(entity -> "SVN".equals(entity.country()))
                .extracting(Entity::kind)
                .contains(kind)
                .doesNotContain(kind == Kind.PERSON ? Kind.ORGANIZATION : Kind.PERSON);
    }

    private static NewsRecord read(String text) {
        return ProjectPipeline.read(ProjectPipeline.article("participants", text, "2015-06-15"))
                .getFirst();
    }
}
