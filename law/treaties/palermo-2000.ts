import { defineInstrument } from "../instrument.ts";

/** Protocol to Prevent, Suppress and Punish Trafficking in Persons, 2000. */
export const palermo2000 = defineInstrument({
  id: "palermo-2000",
  title: {
    en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, 2000",
    ru: "Протокол о предупреждении и пресечении торговли людьми и наказании за неё 2000 года",
  },
  kind: "treaty",
  adoptedOn: "2000-11-15",
  evidence: "memory",
  note: {
    en: "Article, subject and our own words; the official text governs.",
    ru: "Указаны статья, предмет и изложение нашими словами; руководствоваться следует официальным текстом.",
  },
  clauses: [
    {
      id: "3.a",
      subject: { en: "Trafficking in persons", ru: "Торговля людьми" },
      text: {
        en: "An act (recruiting, moving, harbouring, receiving), by a means (force, deception, abuse of power or of vulnerability, payment), for exploitation.",
        ru: "Деяние (вербовка, перевозка, передача, укрывательство, получение), средство (сила, обман, злоупотребление властью или уязвимостью, подкуп) и цель — эксплуатация.",
      },
      evidence: "memory",
    },
    {
      id: "3.b",
      subject: { en: "Consent of the victim", ru: "Согласие жертвы" },
      text: {
        en: "A victim's consent does not count where one of the means was used.",
        ru: "Согласие жертвы не принимается во внимание, если использовано любое из этих средств.",
      },
      evidence: "memory",
    },
    {
      id: "3.c",
      subject: { en: "Trafficking in children", ru: "Торговля детьми" },
      text: {
        en: "For a child the act and the purpose suffice; no means is needed.",
        ru: "В отношении ребёнка достаточно деяния и цели; средство не требуется.",
      },
      evidence: "memory",
    },
    {
      id: "5",
      subject: { en: "A crime in law", ru: "Уголовная ответственность" },
      text: {
        en: "Trafficking, its attempt, taking part in it and directing it are crimes in national law.",
        ru: "Торговля людьми, покушение на неё, соучастие и организация признаны преступлениями в национальном законодательстве.",
      },
      evidence: "memory",
    },
    {
      id: "6",
      subject: { en: "Assistance and protection", ru: "Помощь и защита" },
      text: {
        en: "Privacy, information on proceedings, housing, counsel, medical and psychological help, work and training, safety, a way to compensation.",
        ru: "Конфиденциальность, информация о производстве, жильё, консультации, медицинская и психологическая помощь, занятость и обучение, безопасность, возможность компенсации.",
      },
      evidence: "memory",
    },
    {
      id: "6.4",
      subject: { en: "Special needs of victims", ru: "Особые потребности жертв" },
      text: {
        en: "Help takes age, sex and special needs into account, those of children above all: housing, education and care.",
        ru: "При оказании помощи учитываются возраст, пол и особые потребности, прежде всего детей: жильё, образование и уход.",
      },
      evidence: "memory",
    },
    {
      id: "6.6",
      subject: { en: "A way to compensation", ru: "Возможность возмещения" },
      text: {
        en: "National law offers victims the possibility of compensation for damage suffered.",
        ru: "Национальное законодательство даёт жертвам возможность получить возмещение причинённого ущерба.",
      },
      evidence: "memory",
    },
    {
      id: "7",
      subject: { en: "Stay in the receiving State", ru: "Пребывание в принимающем государстве" },
      text: {
        en: "States consider letting victims stay, for a time or for good, on humanitarian grounds.",
        ru: "Государства рассматривают возможность временного или постоянного пребывания жертв с учётом гуманитарных соображений.",
      },
      evidence: "memory",
    },
    {
      id: "8",
      subject: { en: "Return of victims", ru: "Возвращение жертв" },
      text: {
        en: "Return is made with regard to safety and to proceedings, and is preferably voluntary.",
        ru: "Возвращение осуществляется с учётом безопасности и хода производства и предпочтительно добровольно.",
      },
      evidence: "memory",
    },
    {
      id: "9",
      subject: { en: "Prevention", ru: "Предупреждение" },
      text: {
        en: "Policies and programmes prevent trafficking and protect victims from being trafficked again, with civil society.",
        ru: "Политика и программы предупреждают торговлю людьми и защищают жертв от повторной виктимизации, с участием гражданского общества.",
      },
      evidence: "memory",
    },
    {
      id: "10.2",
      subject: { en: "Training", ru: "Обучение" },
      text: {
        en: "Officers of police, immigration and other authorities are trained, with regard to human rights and to children and women.",
        ru: "Сотрудники полиции, миграционных и других органов проходят обучение с учётом прав человека, интересов детей и женщин.",
      },
      evidence: "memory",
    },
    {
      id: "14",
      subject: { en: "Saving clause", ru: "Сохранение иных обязательств" },
      text: {
        en: "Rights under refugee law, non-refoulement above all, remain untouched.",
        ru: "Права по беженскому праву, прежде всего запрет принудительного возвращения, не затрагиваются.",
      },
      evidence: "memory",
    },
  ],
});
