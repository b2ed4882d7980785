export { type AppointmentParts, appointmentRoutes } from "./routes.ts";
export { type AppointmentRow, listHelpers, replaceAppointment, upsertHelper } from "./store.ts";
