export { ActivityThread } from '../activity/activity-thread';
