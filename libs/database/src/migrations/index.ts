import { Tables1763700000000 } from './1763700000000-tables';
import { TurnFunctions1763700000001 } from './1763700000001-turn-functions';
import { InstanceFunctions1763700000002 } from './1763700000002-instance-functions';
import { EventLog1764300000000 } from './1764300000000-event-log';
import { EventFeeds1764300000001 } from './1764300000001-event-feeds';
import { LiveSockets1764300000002 } from './1764300000002-live-sockets';
import { TurnStreams1764300000003 } from './1764300000003-turn-streams';
import { Music1764300000010 } from './1764300000010-music';
import { Actions1764300000020 } from './1764300000020-actions';
import { Passages1764300000030 } from './1764300000030-passages';
import { Documents1764300000031 } from './1764300000031-documents';
import { Facts1764300000040 } from './1764300000040-facts';
import { FactWork1764300000041 } from './1764300000041-fact-work';
import { Erasure1764300000042 } from './1764300000042-erasure';
import { TurnFacts1764300000050 } from './1764300000050-turn-facts';
import { TurnRecall1764300000051 } from './1764300000051-turn-recall';
import { PassagesDue1764300000052 } from './1764300000052-passages-due';
import { LeanTurns1764300001000 } from './1764300001000-lean-turns';
import { TurnPassages1764300001001 } from './1764300001001-turn-passages';
import { SessionSummaries1764300001100 } from './1764300001100-session-summaries';
import { Forgetting1764300001101 } from './1764300001101-forgetting';
import { RevisedFacts1764300001103 } from './1764300001103-revised-facts';
import { OldVectors1764300001200 } from './1764300001200-old-vectors';
import { UnindexedTurns1764300001300 } from './1764300001300-unindexed-turns';
import { EditedFacts1764300001301 } from './1764300001301-edited-facts';
import { IndexModel1764300001302 } from './1764300001302-index-model';
import { WaitingBySource1764300001310 } from './1764300001310-waiting-by-source';
import { Appointments1764300001320 } from './1764300001320-appointments';
import { TextAnalysis1764300001330 } from './1764300001330-text-analysis';
import { TurnAnalysis1764300001340 } from './1764300001340-turn-analysis';

/** Every migration, oldest first. They only go forward. */
export const MIGRATIONS = [
  Tables1763700000000,
  TurnFunctions1763700000001,
  InstanceFunctions1763700000002,
  EventLog1764300000000,
  EventFeeds1764300000001,
  LiveSockets1764300000002,
  TurnStreams1764300000003,
  Music1764300000010,
  Actions1764300000020,
  Passages1764300000030,
  Documents1764300000031,
  Facts1764300000040,
  FactWork1764300000041,
  Erasure1764300000042,
  TurnFacts1764300000050,
  TurnRecall1764300000051,
  PassagesDue1764300000052,
  LeanTurns1764300001000,
  TurnPassages1764300001001,
  SessionSummaries1764300001100,
  Forgetting1764300001101,
  RevisedFacts1764300001103,
  OldVectors1764300001200,
  UnindexedTurns1764300001300,
  EditedFacts1764300001301,
  IndexModel1764300001302,
  WaitingBySource1764300001310,
  Appointments1764300001320,
  TextAnalysis1764300001330,
  TurnAnalysis1764300001340,
];
