/** So many days before a memorandum runs out somebody is told, so that it can be renewed. @source decision:0069 */
export const remindDaysBefore = 60;
