import { Command } from 'nest-commander';
import { GroupCommand } from './group.command';
import { VoiceDoctorCommand } from './voice-doctor.command';

@Command({
  name: 'voice',
  description: 'Speech: how well this installation hears',
  subCommands: [VoiceDoctorCommand],
})
export class VoiceCommand extends GroupCommand {}
