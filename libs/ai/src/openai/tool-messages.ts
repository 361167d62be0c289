import type {
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { ChatTool, PromptMessage } from '../ports/chat-model';

/** A conversation as the API wants it; for a model that takes no tools, their results in plain words. */
export function toWireMessages(
  messages: readonly PromptMessage[],
  takesTools: boolean,
): ChatCompletionMessageParam[] {
  return messages.flatMap((message) => (takesTools ? toWire(message) : inWords(message)));
}

export function toWireTools(tools: readonly ChatTool[]): ChatCompletionFunctionTool[] {
  return tools.map(({ name, description, parameters }) => ({
    type: 'function',
    function: { name, description, parameters: { ...parameters } },
  }));
}

function toWire(message: PromptMessage): ChatCompletionMessageParam {
  if (message.role === 'tool') {
    return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  }
  if (!('toolCalls' in message)) return message;
  return {
    role: 'assistant',
    content: message.content || null,
    tool_calls: message.toolCalls.map(({ id, name, arguments: args }) => ({
      type: 'function',
      id,
      function: { name, arguments: args },
    })),
  };
}

function inWords(message: PromptMessage): ChatCompletionMessageParam[] {
  if (message.role === 'tool') {
    return [{ role: 'system', content: `Result of ${message.toolName}: ${message.content}` }];
  }
  if (!('toolCalls' in message)) return [message];
  return message.content === '' ? [] : [{ role: 'assistant', content: message.content }];
}
