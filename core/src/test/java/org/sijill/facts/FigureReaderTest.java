package org.sijill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;

/** Which numbers of a sentence are figures of a relation, and which are not. The readings are written as in measures.tsv. */
class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        بلغ حجم التبادل التجاري بين مصر وتركيا ٥ مليارات دولار. => trade_turnover;5000000000;USD;EGY,TUR;
        بلغ حجم التبادل التجاري بين إيران وباكستان ۲٫۵ مليار دولار. => trade_turnover;2500000000;USD;IRN,PAK;
        بلغت صادرات تونس إلى ليبيا 1,250,000 دولار. => exports;1250000;USD;TUN,LBY;
        بلغت صادرات تونس إلى ليبيا 1.250.000 دولار. => exports;1250000;USD;TUN,LBY;
        بلغت واردات الأردن من السعودية 3,4 مليار دولار. => imports;3400000000;USD;JOR,SAU;
        وصل التبادل التجاري بين المغرب وإسبانيا إلى 2ر4 مليار يورو. => trade_turnover;4200000000;EUR;MAR,ESP;
        وصل التبادل التجاري بين المغرب وإسبانيا إلى 2،7 مليار يورو. => trade_turnover;2700000000;EUR;MAR,ESP;
        نقلت كندا 3.500 جندي إلى بولندا. => troops;3500;;CAN,POL;
        بلغت صادرات تركيا إلى ليبيا (12) مليون دولار في العام الماضي. => exports;12000000;USD;TUR,LBY;في العام الماضي
        """)
    void digitsOfThreeKindsAndTheirSeparators(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        اتفقت روسيا والهند على استثمارات تتراوح قيمتها من 3 إلى 5 مليارات دولار. => investment;3000000000..5000000000;USD;RUS,IND;
        يتراوح التبادل التجاري بين الهند وإيران بين 10 و12 مليار دولار. => trade_turnover;10000000000..12000000000;USD;IND,IRN;
        تصل استثمارات اليابان في فيتنام إلى 4-6 مليارات دولار. => investment;4000000000..6000000000;USD;JPN,VNM;
        تصل استثمارات اليابان في فيتنام إلى 3 مليارات دولار إلى 5 مليارات دولار. => investment;3000000000..5000000000;USD;JPN,VNM;
        يتراوح عدد جنود بريطانيا في قبرص بين 8 آلاف و12 ألف جندي. => troops;8000..12000;;GBR,CYP;
        قفز التبادل التجاري بين قطر وتركيا من 2 مليار دولار إلى 6 مليارات دولار. => trade_turnover;6000000000;USD;QAT,TUR;
        """)
    void rangesHaveTwoEndsButNotAfterAVerbOfChange(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        قدمت قطر إلى السودان منحة قدرها مليون ونصف المليون دولار. => grant;1500000;USD;QAT,SDN;
        قدمت قطر إلى السودان منحة قدرها مليار و400 مليون دولار. => grant;1400000000;USD;QAT,SDN;
        قدمت قطر إلى السودان منحة قدرها واحد ونصف مليون دولار. => grant;1500000;USD;QAT,SDN;
        حصلت غانا على قرض من الصين بقيمة ثلاثة مليارات وخمسمئة مليون دولار. => loan;3500000000;USD;GHA,CHN;
        يدرس في روسيا 87 ألفا و893 طالبا من الصين. => students;87893;;RUS,CHN;
        تستضيف باكستان مليونا و400 ألف لاجئ أفغاني. => refugees;1400000;;PAK,AFG;
        بلغت واردات الهند من إيران مليونين ونصف مليون برميل. => imports;2500000;barrel;IND,IRN;
        أعلنت السويد تقديم معونات قدرها ثلاثة أرباع مليار كرونة إلى أوكرانيا. => aid;750000000;SEK;SWE,UKR;
        """)
    void sumsAndFractions(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        أرسلت أستراليا مئة وخمسين جنديا إلى العراق. => troops;150;;AUS,IRQ;
        أرسلت أستراليا خمسة وعشرين ألف جندي إلى العراق. => troops;25000;;AUS,IRQ;
        يدرس في بولندا خمسة عشر ألف طالب من أوكرانيا. => students;15000;;POL,UKR;
        بلغت ديون لبنان لفرنسا مليوني يورو. => debt;2000000;EUR;LBN,FRA;
        أرسلت فرنسا ألفا جندي إلى النيجر. => troops;2000;;FRA,NER;
        وقع الجانبان المصري والسوداني ثلاث مذكرات تفاهم. => agreements;3;;EGY,SDN;
        وقع رئيسا مصر والسودان اتفاقيتين وثلاث مذكرات تفاهم. => agreements;2;;EGY,SDN; & agreements;3;;EGY,SDN;
        أرسلت روسيا إلى كوبا مليونا طن صادرات من القمح. => exports;2000000;tonne;RUS,CUB;
        """)
    void numbersInWordsAndDuals(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        يقدر التبادل التجاري بين البرازيل والأرجنتين بنحو 25 مليار دولار. => trade_turnover;25000000000;USD;BRA,ARG;
        لا يقل التبادل التجاري بين الصين وتايلاند عما يقارب 90 مليار دولار. => trade_turnover;90000000000;USD;CHN,THA;
        """)
    void approximationsLeaveTheNumber(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        قدمت أستراليا مساعدات إلى فيجي بقيمة 8 ملايين دولار أسترالي. => aid;8000000;AUD;AUS,FJI;
        قدمت عمان قرضا إلى اليمن بقيمة 6 ملايين ريال عماني. => loan;6000000;OMR;OMN,YEM;
        قدمت قطر إلى فلسطين مساعدات بقيمة 6 ملايين ريال. => aid;6000000;QAR;QAT,PSE;
        قدم العراق إلى الأردن قرضا بقيمة 6 ملايين دينار. => loan;6000000;;IRQ,JOR;
        زاد التبادل التجاري بين صربيا والمجر 9% في 2022. => trade_turnover;9;percent;SRB,HUN;في 2022
        بلغت صادرات الكويت إلى كوريا الجنوبية 300 ألف برميل يوميا. => exports;300000;barrel;KWT,KOR;يوميا
        """)
    void currenciesByTheirStateAndOtherUnits(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        صرفت ألمانيا للأردن قرضا بقيمة 86 مليون يورو (94 مليون دولار). => loan;86000000;EUR;DEU,JOR;
        تضاعفت صادرات بولندا إلى ألمانيا لتبلغ ٧٠٠ مليون يورو مقابل 500 مليون يورو عام 2020. => exports;700000000;EUR;POL,DEU; & exports;500000000;EUR;POL,DEU;عام 2020
        """)
    void equivalentsAndComparisons(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        تعهدت اليابان بتقديم 500 مليون دولار مساعدات لأفغانستان. => aid;500000000;USD;JPN,AFG;
        تعهدت اليابان بتقديم 500 مليون دولار على شكل قروض لأفغانستان. => loan;500000000;USD;JPN,AFG;
        بحثت الشركات الـ12 الفرنسية في تونس فرص الاستثمار. => companies;12;;FRA,TUN;
        """)
    void measureBehindItsNumber(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        وصل التبادل التجاري بين صربيا والمجر إلى 7 مليارات يورو عام 2022. => trade_turnover;7000000000;EUR;SRB,HUN;عام 2022
        أجرى وزيرا خارجية روسيا والسعودية خمس مكالمات هاتفية منذ بداية العام. => calls;5;;RUS,SAU;منذ بداية العام
        بلغ عدد السياح الروس في تايلاند 1.5 مليون خلال عام 2023. => tourists;1500000;;RUS,THA;خلال عام 2023
        تسعى الجزائر وإيطاليا إلى استثمار 3 مليارات يورو بحلول عام 2030. => investment;3000000000;EUR;DZA,ITA;بحلول عام 2030
        """)
    void periodsAsWritten(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        قال وزير الخارجية الصيني وانغ يي إن الصين ستنفذ 12 مشروعا في كمبوديا. => projects;12;;CHN,KHM;
        بحث الرئيس التركي رجب طيب أردوغان مع نظيره العراقي برهم صالح رفع التبادل التجاري بين البلدين إلى 20 مليار دولار. => trade_turnover;20000000000;USD;TUR,IRQ;
        تبلغ الصادرات التركية إلى إسرائيل 5 مليارات دولار والواردات منها ملياري دولار. => exports;5000000000;USD;TUR,ISR; & imports;2000000000;USD;TUR,ISR;
        تستضيف بنغلاديش مليون لاجئ من ميانمار. => refugees;1000000;;BGD,MMR;
        قدم صندوق النقد الدولي إلى باكستان قرضا قيمته 7 مليارات دولار. => loan;7000000000;USD;IMF,PAK;
        أرسلت الصين إلى إثيوبيا ثلاثة خبراء ووقعت معها 4 اتفاقيات. => agreements;4;;CHN,ETH;
        """)
    void partiesOfTheSentence(String sentence, String reading) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يبلغ الرئيس التونسي قيس سعيد من العمر 65 عاما وزار الجزائر.",
                "اتفقت مصر والسودان على عقد القمة في 15 مايو 2023.",
                "طالبت فرنسا وروسيا بتنفيذ القرار رقم 2254.",
                "تبدأ المباحثات بين إيران وروسيا في الساعة 16:30.",
                "أشاد الرئيسان المصري والفرنسي بنمو التبادل التجاري بين البلدين عام 2022.",
                "وقع الوزيران التركي والقطري اتفاقيات عام 2015.",
                "تبلغ مساحة البحيرة المشتركة بين كينيا وأوغندا 68 ألف كيلومتر مربع.",
                "احتفلت مصر وروسيا بمرور 75 عاما على العلاقات الدبلوماسية.",
                "جرت المحادثات بين وفدي اليمن والسعودية في الطابق 24.",
                "تناولت المباحثات بين الكويت والعراق المادة 3 من اتفاقية خور عبد الله.",
                "قال وزير الخارجية الفرنسي إن أمام إيران والولايات المتحدة 10 أيام."
            })
    void agesDatesTimesAndNumbersOfResolutionsAreNoFigures(String sentence) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل 12 جنديا من تركيا في سوريا.",
                "لقي 200 جندي أمريكي حتفهم في أفغانستان.",
                "غرق 40 مهاجرا قبالة سواحل ليبيا وإيطاليا."
            })
    void theDeadAreNoTroops(String sentence) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت شركة قطرية صفقة بقيمة 30 مليون ريال لتطوير الحديقة.",
                "ارتفعت أسهم 30 شركة في السعودية وتراجعت أسهم 12 شركة في الإمارات.",
                "بلغ الناتج المحلي لروسيا والصين 20 تريليون دولار.",
                "تبلغ ميزانية الاستثمار في إسبانيا وإيطاليا 3 مليارات يورو من ميزانية الاتحاد الأوروبي.",
                "يسكن ماليزيا وإندونيسيا 300 مليون نسمة.",
                "هزمت البرازيل الأرجنتين بنتيجة 3 مقابل 1.",
                "عقد المنتخبان التونسي والمصري مباراتين.",
                "تخرج 300 طالب في جامعة دمشق.",
                "افتتح رئيس الوزراء الأردني 6 مشاريع للمياه.",
                "تنتج السعودية وروسيا 20 مليون برميل يوميا.",
                "تملك قطر 80 في المئة من استثمارات الشركة في بريطانيا.",
                "بلغت قيمة التجارة العالمية 30 تريليون دولار وفق بيانات الصين والولايات المتحدة."
            })
    void whatIsNoRelationIsNoFigure(String sentence) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار 3 وزراء من الأردن العراق.",
                "ناقش وزيرا خارجية الهند واليابان تعزيز الاستثمار.",
                "حضر 3 سفراء من دول الاتحاد الأوروبي الاجتماع في باريس.",
                "نقل آلاف اللاجئين من سوريا إلى لبنان.",
                "تلقت الخارجية العراقية رسالة من 4 دول بينها تركيا."
            })
    void numbersWithoutAMeasure(String sentence) {
        assertThat(FactTexts.figuresOf(sentence)).isEqualTo("-");
    }

    @Test
    void rangeWithItsCurrencyAtADistanceAndThePairToldBefore() {
        assertThat(FactTexts.figuresOf(
                        "استقبل الرئيس الروسي فلاديمير بوتين الرئيس الأذربيجاني إلهام علييف. وأكد أن حجم التبادل"
                                + " التجاري بين البلدين بلغ أكثر من 4 -6 مليارات إذا حسبنا ما يقابلها بالدولار."))
                .isEqualTo("trade_turnover;4000000000..6000000000;USD;RUS,AZE;");
    }

    @Test
    void titleTellsNoFigureAndTheSameFigureIsToldOnce() {
        String sentence = "بلغ التبادل التجاري بين الهند وعمان 12 مليار دولار.";
        LexedText text = FactTexts.lexed(sentence, sentence + "\n\n" + sentence);
        List<FigureReading> figures = FactTexts.figures(text);
        assertThat(figures).hasSize(1);
        assertThat(text.span(figures.getFirst().range())).isNotNull();
        assertThat(text.words(figures.getFirst().range())).isEqualTo("التبادل التجاري بين الهند وعمان 12 مليار دولار");
    }
}
