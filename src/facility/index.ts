/** Posts, centres and shelters as places: rooms, things and who gave them, what they do. Rules FC are in RULES.md. */
export {
  describeFacility,
  facilityDossier,
  type FacilityWorld,
  isFacility,
  nameModel,
  recordGrant,
  recordItem,
  recordRoom,
  roomKey,
  strikeFromFacility,
} from "./commands.ts";
export { facilityContract, FacilityHead, FacilityPage, type GrantView, type ItemView, type RoomView } from "./contract.ts";
export { completionOf, Grant, Item, itemKinds, standingOf } from "./inventory.ts";
export { Profile, Topic, topics } from "./profile.ts";
export { type FacilityRecord, recordOf } from "./record.ts";
export { type PrivateRoom, privateRoomOf, Room, RoomFor, RoomUse, roomUses } from "./room.ts";
export { facilitySubject } from "./subject.ts";
export { facilityTexts } from "./texts.ts";
