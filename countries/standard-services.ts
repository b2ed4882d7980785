import type { OfficerText, PersonText } from "../src/kernel/index.ts";
import type { ServiceRecord } from "./service-record.ts";

type Place = { readonly unit: string; readonly place: OfficerText };

/** Who offers the five services that each State begins with, where, and in which languages. */
export type Offered = {
  /** State and code of the coordinator who looks after the list. */
  readonly prefix: string;
  /** Calling code of the State and zeros: a number that cannot be dialled. */
  readonly phone: string;
  readonly languages: readonly string[];
  readonly child: Place;
  readonly legal: Place;
  readonly hospital: Place;
  readonly shelter: Pick<Place, "unit">;
  readonly nrm: Place;
};

const sayings = {
  child: {
    en: "If you are under 18 and alone, we look after you today.",
    ru: "Если тебе нет 18 и ты один, мы позаботимся о тебе сегодня.",
    prs: "اگر زیر ۱۸ سال و تنها هستی، همین امروز از تو مراقبت می‌کنیم.",
    tg: "Агар ту то 18-сола ва танҳо бошӣ, имрӯз ба ту ғамхорӣ мекунем.",
    ky: "Эгер 18ге чыга элек болсоң жана жалгыз болсоң, бүгүн сага кам көрөбүз.",
    uz: "Agar yoshing 18 ga yetmagan va yolgʻiz boʻlsang, bugun senga gʻamxoʻrlik qilamiz.",
    tk: "Eger 18 ýaşyň dolmadyk we ýeke bolsaň, şu gün saňa alada ederis.",
  },
  legal: {
    en: "A lawyer explains your rights and goes with you to the interview, free of charge.",
    ru: "Юрист объяснит ваши права и бесплатно пойдёт с вами на собеседование.",
    prs: "یک حقوق‌دان حقوق شما را توضیح می‌دهد و رایگان با شما به مصاحبه می‌آید.",
    tg: "Ҳуқуқшинос ҳуқуқҳои шуморо мефаҳмонад ва ройгон бо шумо ба суҳбат меравад.",
    ky: "Юрист укуктарыңызды түшүндүрөт жана маекке сиз менен акысыз барат.",
    uz: "Yurist huquqlaringizni tushuntiradi va siz bilan suhbatga bepul boradi.",
    tk: "Hukukçy hukuklaryňyzy düşündirer we siziň bilen söhbete mugt barar.",
  },
  hospital: {
    en: "Ill, hurt or pregnant? Come at any hour. Nobody asks for papers.",
    ru: "Больны, ранены или беременны? Приходите в любое время. Документы не спрашивают.",
    prs: "مریض، زخمی یا حامله هستید؟ هر ساعت بیایید. کسی سند نمی‌پرسد.",
    tg: "Бемор, захмӣ ё ҳомила ҳастед? Ҳар вақт биёед. Ҳуҷҷат намепурсанд.",
    ky: "Ооруп жатасызбы, жаракат алдыңызбы же боюңузда барбы? Каалаган убакта келиңиз. Эч ким документ сурабайт.",
    uz: "Kasalmisiz, yaralanganmisiz yoki homiladormisiz? Istalgan vaqtda keling. Hech kim hujjat soʻramaydi.",
    tk: "Keselmi, ýaralymy ýa-da göwrelimi? Islendik wagt geliň. Hiç kim resminama soramaz.",
  },
  shelter: {
    en: "A safe place to sleep, for women and their children.",
    ru: "Безопасное место для ночлега — для женщин и их детей.",
    prs: "جای امن برای خواب، برای زنان و اطفال‌شان.",
    tg: "Ҷои амн барои хоб, барои занон ва кӯдаконашон.",
    ky: "Аялдар жана алардын балдары түнөй турган коопсуз жай.",
    uz: "Ayollar va ularning bolalari uchun xavfsiz tunash joyi.",
    tk: "Zenanlar we olaryň çagalary üçin howpsuz ýatymlyk ýer.",
  },
  nrm: {
    en: "Were your papers or wages taken, or were you not free to leave? We help, whether or not you testify.",
    ru: "У вас забрали документы или заработок, не давали уйти? Мы поможем, даже если вы не дадите показаний.",
    prs: "اسناد یا مزد شما را گرفته‌اند یا نمی‌گذاشتند بروید؟ ما کمک می‌کنیم، چه شهادت بدهید چه ندهید.",
    tg: "Ҳуҷҷат ё музди шуморо гирифтанд ё намегузоштанд равед? Мо кӯмак мекунем, шаҳодат диҳед ё не.",
    ky: "Документиңизди же акыңызды тартып алыштыбы, кетүүгө уруксат беришкен жокпу? Көрсөтмө берсеңиз да, бербесеңиз да жардам беребиз.",
    uz: "Hujjatingiz yoki maoshingizni tortib olishdimi, ketishga qoʻyishmadimi? Koʻrsatma bersangiz ham, bermasangiz ham yordam beramiz.",
    tk: "Resminamaňyzy ýa-da aýlygyňyzy aldylarmy, gitmäge goýbermedilermi? Görkezme berseňizem, bermeseňizem kömek ederis.",
  },
} as const satisfies Record<string, PersonText>;

const always = "always" as const;
const office = [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }] as const;
const openToAll = { needsPapers: false } as const;

/** Invented examples, with which a State begins; its coordinator replaces them. The phone numbers cannot be dialled. */
export function standardServices(offered: Offered): readonly ServiceRecord[] {
  const { prefix, languages } = offered;
  const low = prefix.toLowerCase();
  const verified = { fee: "free", verifiedOn: "2026-09-01", verifiedBy: `${prefix}-NC`, expiresOn: "2027-03-01", languages } as const;
  const phone = (line: string) => `${offered.phone} ${line}`;
  return [
    {
      ...verified,
      ...offered.child,
      id: `${low}-child-duty`,
      routes: ["child-protection", "family-tracing"],
      title: { en: "Child protection, duty officer", ru: "Защита прав ребёнка, дежурный" },
      hours: always,
      eligibility: { ...openToAll, ageMax: 17 },
      phone: phone("04 01"),
      dutyPhone: phone("04 02"),
      says: sayings.child,
    },
    {
      ...verified,
      ...offered.legal,
      id: `${low}-legal`,
      routes: ["asylum"],
      title: { en: "Free legal advice", ru: "Бесплатная юридическая помощь" },
      hours: office,
      eligibility: openToAll,
      phone: phone("08 00"),
      dutyPhone: phone("08 01"),
      says: sayings.legal,
    },
    {
      ...verified,
      ...offered.hospital,
      id: `${low}-hospital`,
      routes: ["medical"],
      title: { en: "Hospital", ru: "Больница" },
      hours: always,
      eligibility: openToAll,
      phone: phone("06 00"),
      dutyPhone: phone("06 01"),
      says: sayings.hospital,
    },
    {
      ...verified,
      ...offered.shelter,
      id: `${low}-shelter`,
      routes: ["women-at-risk", "nrm"],
      isSecret: true,
      place: { en: "Address kept secret", ru: "Адрес не разглашается" },
      title: { en: "Shelter for women", ru: "Приют для женщин" },
      hours: always,
      eligibility: { ...openToAll, note: { en: "women, and children with them", ru: "женщины и дети с ними" } },
      phone: phone("07 00"),
      places: 12,
      says: sayings.shelter,
    },
    {
      ...verified,
      ...offered.nrm,
      id: `${low}-nrm`,
      routes: ["nrm"],
      title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" },
      hours: office,
      eligibility: openToAll,
      phone: phone("05 00"),
      dutyPhone: phone("05 01"),
      says: sayings.nrm,
    },
  ];
}
