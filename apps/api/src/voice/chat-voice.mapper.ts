import type { VoiceExchange } from '@parley/voice';
import { toUsage } from '../chat/chat.mapper';
import type { ChatVoiceDto, ChatVoiceResponseDto } from './chat-voice.dto';
import { toVoiceAgentResponse } from './voice-turn.mapper';

export function toChatVoiceResponse(
  exchange: VoiceExchange,
  body: ChatVoiceDto,
): ChatVoiceResponseDto {
  const common = toVoiceAgentResponse(exchange, body);
  if (!exchange.isSpeech) return { ...common, message: null, model: null, usage: null };
  const { turn } = exchange;
  return {
    ...common,
    message: { role: 'assistant', content: turn.answer ?? '' },
    model: turn.model ?? '',
    usage: toUsage(turn),
  };
}
