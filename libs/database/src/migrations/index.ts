import { Tables1763700000000 } from './1763700000000-tables';
import { TurnFunctions1763700000001 } from './1763700000001-turn-functions';
import { InstanceFunctions1763700000002 } from './1763700000002-instance-functions';
import { EventLog1764300000000 } from './1764300000000-event-log';
import { Passages1764300000030 } from './1764300000030-passages';
import { Documents1764300000031 } from './1764300000031-documents';

/** Every migration, oldest first. They only go forward. */
export const MIGRATIONS = [
  Tables1763700000000,
  TurnFunctions1763700000001,
  InstanceFunctions1763700000002,
  EventLog1764300000000,
  Passages1764300000030,
  Documents1764300000031,
];
