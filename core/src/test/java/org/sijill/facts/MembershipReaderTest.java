package org.sijill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;

/** Who belongs to an organisation. The readings are written as in measures.tsv. */
class MembershipReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        تأسست رابطة دول جنوب شرق آسيا عام 1967، وتضم إندونيسيا وماليزيا والفلبين وسنغافورة وتايلاند. => ASEAN;1967;IDN,MYS,PHL,SGP,THA;;
        أنشئ مجلس التعاون لدول الخليج العربية سنة 1981. => GCC;1981;;;
        جامعة الدول العربية التي تأسست عام 1945 مقرها القاهرة. => LAS;1945;;;
        تأسست منظمة شنغهاي للتعاون عام 2001. وتضم المنظمة الصين وروسيا وكازاخستان، وشركاء الحوار هم تركيا ونيبال وسريلانكا. => SCO;2001;CHN,RUS,KAZ;;TUR,NPL,LKA
        """)
    void foundationAndMembers(String sentence, String reading) {
        assertThat(FactTexts.membershipsOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        انضمت فنلندا والسويد إلى حلف شمال الأطلسي. => NATO;;FIN,SWE;;
        انضمت إيران إلى منظمة شنغهاي للتعاون بصفة عضو كامل في عام 2023. => SCO;;IRN;;
        انضمت منغوليا إلى منظمة شنغهاي للتعاون بصفة مراقب عام 2004. => SCO;;;MNG;
        حصلت بيلاروس على صفة مراقب في منظمة شنغهاي للتعاون. => SCO;;;BLR;
        تشارك أفغانستان ومنغوليا بصفة مراقب في قمة منظمة شنغهاي للتعاون. => SCO;;;AFG,MNG;
        """)
    void joiningAndStatus(String sentence, String reading) {
        assertThat(FactTexts.membershipsOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        يضم الاتحاد الاقتصادي الأوراسي في عضويته روسيا وبيلاروس وكازاخستان وأرمينيا وقيرغيزستان. => EAEU;;RUS,BLR,KAZ,ARM,KGZ;;
        الدول الأعضاء في مجلس التعاون الخليجي هي: السعودية والكويت وقطر والبحرين والإمارات وعمان. => GCC;;SAU,KWT,QAT,BHR,ARE,OMN;;
        أعضاء منظمة شنغهاي للتعاون هم الصين وروسيا والهند وباكستان. => SCO;;CHN,RUS,IND,PAK;;
        عقدت مجموعة بريكس قمتها في قازان. وتضم المجموعة البرازيل وروسيا والهند والصين وجنوب أفريقيا. => BRICS;;BRA,RUS,IND,CHN,ZAF;;
        يضم اتحاد المغرب العربي المغرب والجزائر وتونس وليبيا، إضافة إلى موريتانيا. => AMU;;MAR,DZA,TUN,LBY,MRT;;
        الأعضاء المراقبون في منظمة شنغهاي للتعاون هم منغوليا وأفغانستان، وأما تركيا ومصر وقطر فهي شركاء حوار. => SCO;;;MNG,AFG;TUR,EGY,QAT
        """)
    void listsOfMembers(String sentence, String reading) {
        assertThat(FactTexts.membershipsOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تسعى أوكرانيا وجورجيا إلى عضوية حلف شمال الأطلسي.",
                "لم تنضم سويسرا والنرويج إلى الاتحاد الأوروبي.",
                "تشكلت لجنة تضم مصر والأردن والعراق تابعة لجامعة الدول العربية.",
                "زار وفد من الاتحاد الأوروبي يضم فرنسا وألمانيا الأردن.",
                "اجتمع وزراء روسيا وإيران وتركيا في مقر منظمة التعاون الإسلامي.",
                "انسحبت بريطانيا من عضوية الاتحاد الأوروبي.",
                "انضمت فرنسا إلى ألمانيا في إدانة الهجوم.",
                "قد تنضم تيمور الشرقية ومنغوليا إلى رابطة دول جنوب شرق آسيا.",
                "علقت منظمة التعاون الإسلامي عضوية سوريا."
            })
    void wishesLossesAndOtherBodiesAreNoMembership(String sentence) {
        assertThat(FactTexts.membershipsOf(sentence)).isEqualTo("-");
    }

    @Test
    void threeRolesInOneSentence() {
        String body =
                "تأسست منظمة شنغهاي للتعاون سنة 2001، وهي منظمة إقليمية تضم الصين وروسيا والهند وباكستان، بينما تتمتع"
                        + " كل من بيلاروس ومنغوليا بصفة مراقب في المنظمة، وأرمينيا ونيبال وكمبوديا شركاء حوار لها.";
        LexedText text = FactTexts.lexed(null, body);
        List<MembershipReading> read = FactTexts.memberships(text);
        assertThat(FactTexts.membershipsOf(body)).isEqualTo("SCO;2001;CHN,RUS,IND,PAK;BLR,MNG;ARM,NPL,KHM");
        assertThat(text.words(read.getFirst().range())).startsWith("تأسست").endsWith("شركاء حوار");
    }
}
