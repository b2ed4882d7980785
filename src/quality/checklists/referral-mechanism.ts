import { defineChecklist, type CheckSection } from "../checklist.ts";

const procedure = "trafficking";

const coordination: CheckSection = {
  id: "coordination",
  title: { en: "Law and coordination", ru: "Законодательство и координация" },
  items: [
    {
      id: "crime",
      title: { en: "Trafficking in all its forms is a crime in law", ru: "Торговля людьми во всех формах признана преступлением" },
      source: ["palermo-2000:5", "palermo-2000:3.a"],
    },
    {
      id: "mechanism",
      title: {
        en: "A national referral mechanism rests on a legal act, with the tasks of each authority",
        ru: "Национальный механизм перенаправления основан на правовом акте с задачами каждого органа",
      },
      source: ["cets-197:29", "odihr-nrm-2022:pillars"],
    },
    {
      id: "coordinator",
      title: {
        en: "A coordinator or council leads it and meets regularly",
        ru: "Его возглавляет координатор или совет, заседания регулярны",
      },
      source: ["cets-197:29"],
    },
    {
      id: "rapporteur",
      title: { en: "A body independent of it watches what it does and reports", ru: "Независимый от него орган наблюдает и отчитывается" },
      source: ["cets-197:29"],
    },
    {
      id: "civil-society",
      title: {
        en: "Organisations are partners of it and are paid for their shelters, hotlines and counsel",
        ru: "Организации участвуют в нём и получают средства на приюты, горячие линии и консультации",
      },
      source: ["cets-197:35"],
    },
    {
      id: "across-borders",
      title: {
        en: "Victims are referred across borders by an agreed way",
        ru: "Перенаправление жертв через границы идёт по согласованному порядку",
      },
      source: ["cets-197:32"],
    },
  ],
};

const identification: CheckSection = {
  id: "identification",
  title: { en: "Identification and protection", ru: "Идентификация и защита" },
  items: [
    {
      id: "more-than-police",
      title: {
        en: "Others than the police may report and identify: inspectors, teachers, medical staff, organisations",
        ru: "Выявлять и сообщать могут не только полиция, но и инспекторы, учителя, медики, организации",
      },
      source: ["cets-197:10"],
      hints: [
        { kind: "part", procedure, part: "officer" },
        { kind: "senders", procedure },
      ],
    },
    {
      id: "procedure",
      title: {
        en: "Identification follows a written procedure, on reasonable grounds first",
        ru: "Идентификация идёт по письменной процедуре, сначала по разумным основаниям",
      },
      source: ["cets-197:10", "odihr-nrm-2022:standards"],
      hints: [{ kind: "clock", procedure, clock: "presume" }],
    },
    {
      id: "training",
      title: { en: "Those who identify are trained", ru: "Проводящие идентификацию обучены" },
      source: ["palermo-2000:10.2"],
    },
    {
      id: "reflection",
      title: {
        en: "A recovery and reflection period of 30 days at least is in law, and nobody is removed in it",
        ru: "Законом установлен период восстановления и размышления не менее 30 дней, в течение которого не выдворяют",
      },
      source: ["cets-197:13", "cets-197:13.days"],
      hints: [{ kind: "clock", procedure, clock: "reflection" }],
    },
    {
      id: "not-punished",
      title: {
        en: "Victims are not punished for what they were compelled to do, nor detained",
        ru: "Жертв не наказывают за вынужденные деяния и не содержат под стражей",
      },
      source: ["cets-197:26"],
    },
    {
      id: "asylum",
      title: {
        en: "Who may need asylum is referred to it, and a rejected applicant who was trafficked to support",
        ru: "Нуждающихся в убежище направляют в процедуру убежища, а получивших отказ жертв — за помощью",
      },
      source: ["almaty-2011:ALM-TRAF-v-a", "almaty-2011:ALM-TRAF-vi", "palermo-2000:14"],
      hints: [{ kind: "senders", procedure: "asylum" }],
    },
    {
      id: "private",
      title: { en: "Data of victims are kept apart and not made public", ru: "Данные жертв хранятся отдельно и не разглашаются" },
      source: ["cets-197:11", "palermo-2000:6"],
    },
    {
      id: "child",
      title: {
        en: "A person of unsure age is treated as a child; a child alone gets a guardian",
        ru: "При сомнении в возрасте лицо считается ребёнком; ребёнку без родителей назначается опекун",
      },
      source: ["cets-197:10", "cets-197:10.4", "odihr-nrm-2022:advocate"],
      hints: [{ kind: "part", procedure, part: "guardian" }],
    },
  ],
};

const support: CheckSection = {
  id: "support",
  title: { en: "Individual support and access to services", ru: "Индивидуальная помощь и доступ к услугам" },
  items: [
    {
      id: "unconditional",
      title: {
        en: "Help does not depend on readiness to testify",
        ru: "Помощь не зависит от готовности давать показания",
      },
      source: ["cets-197:12"],
    },
    {
      id: "shelter",
      title: { en: "There is safe housing for women, men and children", ru: "Есть безопасное жильё для женщин, мужчин и детей" },
      source: ["cets-197:12.1", "palermo-2000:6"],
      hints: [{ kind: "clock", procedure, clock: "shelter" }],
    },
    {
      id: "health",
      title: { en: "Medical and psychological help is free", ru: "Медицинская и психологическая помощь бесплатна" },
      source: ["cets-197:12.1", "palermo-2000:6"],
    },
    {
      id: "language",
      title: { en: "Interpreters and information in the person’s language", ru: "Есть переводчики и сведения на языке человека" },
      source: ["cets-197:12.1", "cets-197:15"],
    },
    {
      id: "advocate",
      title: {
        en: "An advocate independent of the authorities stands by the person",
        ru: "Человека сопровождает независимый от органов защитник",
      },
      source: ["odihr-nrm-2022:advocate"],
      hints: [{ kind: "part", procedure, part: "adviser" }],
    },
    {
      id: "special-needs",
      title: { en: "Age, sex and special needs shape the help", ru: "Помощь учитывает возраст, пол и особые потребности" },
      source: ["palermo-2000:6.4"],
    },
  ],
};

const inclusion: CheckSection = {
  id: "inclusion",
  title: { en: "Social inclusion and return", ru: "Социальная интеграция и возвращение" },
  items: [
    {
      id: "stay",
      title: { en: "A residence permit can be had by victims", ru: "Жертвы могут получить вид на жительство" },
      source: ["cets-197:14", "palermo-2000:7"],
    },
    {
      id: "work",
      title: { en: "Work, training and school are open to them", ru: "Им доступны работа, обучение и школа" },
      source: ["palermo-2000:6", "odihr-nrm-2022:pillars"],
      hints: [{ kind: "clock", procedure, clock: "plan" }],
    },
    {
      id: "safe-return",
      title: {
        en: "Nobody returns without an assessment of risk; return is preferably voluntary",
        ru: "Никто не возвращается без оценки риска; возвращение предпочтительно добровольное",
      },
      source: ["cets-197:16", "palermo-2000:8"],
    },
    {
      id: "prevention",
      title: {
        en: "Prevention is planned together, and reaches who is at risk",
        ru: "Предупреждение планируется сообща и охватывает группы риска",
      },
      source: ["palermo-2000:9", "cets-197:5"],
    },
  ],
};

const justice: CheckSection = {
  id: "justice",
  title: { en: "Criminal justice and redress", ru: "Уголовное правосудие и возмещение" },
  items: [
    {
      id: "legal-help",
      title: { en: "Legal help is free, and rights are told early", ru: "Правовая помощь бесплатна, права разъясняют рано" },
      source: ["cets-197:15"],
    },
    {
      id: "compensation",
      title: { en: "There is a way to compensation that victims use", ru: "Есть порядок возмещения, которым жертвы пользуются" },
      source: ["palermo-2000:6.6", "cets-197:15"],
    },
    {
      id: "witnesses",
      title: {
        en: "Victims and witnesses are protected before, in and after proceedings",
        ru: "Жертвы и свидетели защищены до, во время и после производства",
      },
      source: ["cets-197:28"],
    },
    {
      id: "review",
      title: { en: "A refusal to identify can be contested", ru: "Отказ в идентификации можно обжаловать" },
      source: ["odihr-nrm-2022:standards"],
      hints: [{ kind: "clock", procedure, clock: "contest" }],
    },
  ],
};

/** What standards against trafficking ask of a national referral mechanism, by the four pillars of the handbook and what holds them. */
export const referralMechanism = defineChecklist({
  id: "referral-mechanism",
  version: "2026-11-29",
  title: { en: "National referral mechanism", ru: "Национальный механизм перенаправления" },
  lead: {
    en: "Articles of the Palermo Protocol and of the Council of Europe convention, and the four pillars of the handbook of OSCE ODIHR. The 57 standards of the handbook were not read one by one; the items are in our own words.",
    ru: "Статьи Палермского протокола и Конвенции Совета Европы и четыре опоры пособия БДИПЧ ОБСЕ. 57 стандартов пособия по одному не прочитаны; пункты изложены нашими словами.",
  },
  source: ["almaty-2011:ALM-TRAF-i", "odihr-nrm-2022:pillars"],
  sections: [coordination, identification, support, inclusion, justice],
});
