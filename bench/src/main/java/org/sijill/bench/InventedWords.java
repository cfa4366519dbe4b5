package org.sijill.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.model.Act;

/** The words of news that nobody wrote: names, and sentences put together from parts, so many that two articles share few. */
final class InventedWords {

    private static final List<String> GIVEN = words(
            "فارس سامي نبيل رامي هاني وليد طارق عادل ماجد بسام زياد رائد كريم أنور جمال منير رفيق شادي عماد نزار ليلى سلمى"
                    + " هدى نادية مريم رنا دينا عبير لمياء سهام غسان مروان هيثم إياد تامر حازم يزن قصي ثائر جلال");
    private static final List<String> FAMILY = words(
            "الدباغ النحاس الصباغ العطار الخياط السراج البيطار الكاتب الورّاق الفاخوري الحداد النجار الصيرفي الجوهري القباني"
                    + " البغدادي الحموي الطرابلسي الزبيدي الرملي الجبلي البحري الشرقاوي الغرباوي المنشاوي السهلي الوادي"
                    + " الريحاني الياسميني الزيتوني الرماني السنديان الصفصافي القرنفلي البنفسجي الكرمي التوني الليموني"
                    + " العنابي المرجاني الفيروزي الياقوتي الزمردي العقيقي اللؤلؤي الذهبي الفضي النحاسي الصخري الرخامي");
    private static final List<String> WHO =
            parts("الحكومة|البرلمان|مصدر دبلوماسي|لجنة مشتركة|وفد رفيع|خبراء من البلدين|"
                    + "مجلس الوزراء|مراقبون|غرفة التجارة|محللون|مسؤول كبير|صحف محلية|هيئة مستقلة|ممثلو الشركات|مركز للدراسات|"
                    + "أعضاء اللجنة|منظمات مدنية|متحدث رسمي|أوساط سياسية|كتلة المعارضة");
    private static final List<String> DOES = parts("أكدت أن|أوضحت أن|ترى أن|تتوقع أن|لا تستبعد أن|أعلنت في بيان أن|"
            + "أشارت إلى أن|كشفت أن|لاحظت أن|تعتقد أن|شددت على أن|نفت أن|أضافت أن|ذكرت أن|تأمل أن|تخشى أن");
    private static final List<String> WHAT =
            parts("الملفات العالقة|خطوط النقل البري|أسعار الحبوب|مشروعات الطاقة المتجددة|"
                    + "برامج التدريب المهني|رسوم العبور|منح الطلاب|اتفاقات الصيد|حركة الموانئ|مياه النهر المشترك|قوائم السلع|"
                    + "تأشيرات العمال|محطات الكهرباء|القروض الميسرة|مراكز الأبحاث|شبكات الاتصال|المعابر الحدودية|الأسواق الأسبوعية|"
                    + "مواسم الزراعة|ورش الصيانة|المعارض السنوية|خدمات البريد|رحلات الطيران|مناطق التخزين");
    private static final List<String> HOW = parts("تحتاج إلى مزيد من الوقت|ستعرض على الجلسة المقبلة|تشهد تحسنا بطيئا|"
            + "لم تحسم بعد بين الطرفين|تتطلب تمويلا إضافيا|قد تؤجل إلى الخريف|سجلت زيادة طفيفة هذا العام|"
            + "تخضع لمراجعة فنية دقيقة|ستبقى على جدول الأعمال|تراجعت خلال الأشهر الماضية|تستحق اهتماما أكبر|"
            + "نوقشت في لقاءات سابقة|ستنقل إلى لجنة متخصصة|أثارت جدلا واسعا|دخلت مرحلتها الأخيرة|تأثرت بموجة الجفاف|"
            + "تعود إلى سنوات مضت|لا تزال قيد الدراسة");
    private static final List<String> WHEN = parts(
            "مع بداية الموسم الجديد|رغم صعوبة الظروف|وفق تقرير من أربعين صفحة|"
                    + "بحسب أرقام غير نهائية|في ضوء نتائج الاستطلاع|قبل نهاية الدورة الحالية|بعد جولة من المشاورات|"
                    + "خلال فترة لا تتجاوز شهرين|على مستوى الأقاليم البعيدة|بدعم من صناديق إقليمية|للمرة الثالثة على التوالي|"
                    + "في انتظار رد مكتوب|دون الخوض في التفاصيل|إذا توافرت الضمانات|مقارنة بالعام الأسبق|بمشاركة القطاع الأهلي");

    private InventedWords() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<String> parts(String text) {
        return List.of(text.split("[|]"));
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A name of three words. */
    static String person(SplittableRandom random) {
        return one(GIVEN, random) + " " + one(GIVEN, random) + " " + one(FAMILY, random);
    }

    /** A sentence that tells no event. */
    static String sentence(SplittableRandom random) {
        return Stream.of(WHO, DOES, WHAT, HOW, WHEN)
                .map(part -> one(part, random))
                .collect(Collectors.joining(" ", "", "."));
    }

    /** What somebody says, without quotation marks. */
    static String saying(SplittableRandom random) {
        return one(WHAT, random) + " " + one(HOW, random) + " " + one(WHEN, random);
    }

    /** An act in one of the ways in which papers put it. */
    static String told(Act act, String who, String whom, SplittableRandom random) {
        List<String> ways = switch (act) {
            case MEET -> List.of("التقى %s %s", "اجتمع %s مع %s", "عقد %s جلسة مباحثات مع %s");
            case CALL -> List.of("أجرى %s اتصالا هاتفيا مع %s", "بحث %s هاتفيا مع %s");
            case VISIT -> List.of("زار %s ضيفا على %s", "وصل %s في زيارة رسمية بدعوة من %s");
            case ATTEND -> List.of("شارك %s في المؤتمر إلى جانب %s", "حضر %s المنتدى مع %s");
            case SIGN -> List.of("وقع %s اتفاقية مع %s", "أبرم %s مذكرة تفاهم مع %s");
            case PRAISE -> List.of("أشاد %s بجهود %s", "أثنى %s على دور %s");
            case SUPPORT -> List.of("أعلن %s دعمه لموقف %s", "ساند %s خطة %s");
            case CONDEMN -> List.of("أدان %s قرار %s", "استنكر %s تصرف %s");
            case ACCUSE -> List.of("اتهم %s %s بخرق الاتفاق", "حمل %s المسؤولية إلى %s");
            case REJECT -> List.of("رفض %s مقترح %s", "اعترض %s على طلب %s");
            case THREATEN -> List.of("هدد %s برد على %s", "لوح %s بإجراءات ضد %s");
            case AID -> List.of("قدم %s معونة عاجلة إلى %s", "سلم %s شحنة مساعدات إلى %s");
            case INVITE -> List.of("دعا %s إلى زيارته %s", "وجه %s دعوة إلى %s");
            default -> List.of("طلب %s توضيحا من %s", "حث %s على الرد %s");
        };
        String way = one(ways, random);
        return way.replaceFirst("%s", who).replaceFirst("%s", whom);
    }
}
