import type { ServiceRecord } from "../service-record.ts";

const verified = { fee: "free", verifiedOn: "2026-09-01", verifiedBy: "TJ-NC", expiresOn: "2027-03-01" } as const;

/** Invented examples; the State's coordinator replaces them. The phone numbers cannot be dialled. */
export const services: readonly ServiceRecord[] = [
  {
    ...verified, id: "tj-child-duty", unit: "TJ-CP-PANJ", routes: ["child-protection", "family-tracing"], place: { en: "district of the post", ru: "район поста" },
    title: { en: "Child protection, duty contact", ru: "Защита прав ребёнка, дежурный" }, languages: ["tg", "ru", "prs"], hours: "always", eligibility: { ageMax: 17, needsPapers: false }, phone: "+992 00 000 04 01", dutyPhone: "+992 00 000 04 02",
    says: { en: "If you are under 18 and alone, we look after you today.", ru: "Если тебе нет 18 и ты один, мы позаботимся о тебе сегодня.", prs: "اگر زیر ۱۸ سال و تنها هستی، همین امروز از تو مراقبت می‌کنیم.", tg: "Агар ту то 18-сола ва танҳо бошӣ, имрӯз ба ту ғамхорӣ мекунем." },
  },
  {
    ...verified, id: "tj-legal", unit: "TJ-AID", routes: ["asylum"], place: { en: "Dushanbe, and by phone", ru: "Душанбе и по телефону" },
    title: { en: "Free legal advice", ru: "Бесплатная юридическая помощь" }, languages: ["tg", "ru", "prs", "ps", "en"], hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }], eligibility: { needsPapers: false }, phone: "+992 00 000 08 00", dutyPhone: "+992 00 000 08 01",
    says: { en: "A lawyer explains your rights and goes with you to the interview, free of charge.", ru: "Юрист объяснит ваши права и бесплатно пойдёт с вами на собеседование.", prs: "یک حقوق‌دان حقوق شما را توضیح می‌دهد و رایگان با شما به مصاحبه می‌آید.", tg: "Ҳуқуқшинос ҳуқуқҳои шуморо мефаҳмонад ва ройгон бо шумо ба суҳбат меравад." },
  },
  {
    ...verified, id: "tj-hospital", unit: "TJ-HOSP", routes: ["medical"], place: { en: "district of the post", ru: "район поста" },
    title: { en: "District hospital", ru: "Районная больница" }, languages: ["tg", "ru"], hours: "always", eligibility: { needsPapers: false }, phone: "+992 00 000 06 00", dutyPhone: "+992 00 000 06 01",
    says: { en: "Ill, hurt or pregnant? Come at any hour. Nobody asks for papers.", ru: "Больны, ранены или беременны? Приходите в любое время. Документы не спрашивают.", prs: "مریض، زخمی یا حامله هستید؟ هر ساعت بیایید. کسی سند نمی‌پرسد.", tg: "Бемор, захмӣ ё ҳомила ҳастед? Ҳар вақт биёед. Ҳуҷҷат намепурсанд." },
  },
  {
    ...verified, id: "tj-shelter", unit: "TJ-SHELTER", routes: ["women-at-risk", "nrm"], isSecret: true, place: { en: "Address kept secret", ru: "Адрес не разглашается" },
    title: { en: "Shelter for women", ru: "Приют для женщин" }, languages: ["tg", "ru"], hours: "always", eligibility: { needsPapers: false, note: { en: "women, and children with them", ru: "женщины и дети с ними" } }, phone: "+992 00 000 07 00", places: 12,
    says: { en: "A safe place to sleep, for women and their children.", ru: "Безопасное место для ночлега — для женщин и их детей.", prs: "جای امن برای خواب، برای زنان و اطفال‌شان.", tg: "Ҷои амн барои хоб, барои занон ва кӯдаконашон." },
  },
  {
    ...verified, id: "tj-nrm", unit: "TJ-NRM", routes: ["nrm"], place: { en: "Dushanbe, and by phone", ru: "Душанбе и по телефону" },
    title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" }, languages: ["tg", "ru", "prs"], hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }], eligibility: { needsPapers: false }, phone: "+992 00 000 05 00", dutyPhone: "+992 00 000 05 01",
    says: { en: "Were your papers or wages taken, or were you not free to leave? We help, whether or not you testify.", ru: "У вас забрали документы или заработок, не давали уйти? Мы поможем, даже если вы не дадите показаний.", prs: "اسناد یا مزد شما را گرفته‌اند یا نمی‌گذاشتند بروید؟ ما کمک می‌کنیم، چه شهادت بدهید چه ندهید.", tg: "Ҳуҷҷат ё музди шуморо гирифтанд ё намегузоштанд равед? Мо кӯмак мекунем, шаҳодат диҳед ё не." },
  },
];
