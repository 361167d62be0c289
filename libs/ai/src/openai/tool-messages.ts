import type {
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
  ChatCompletionTool,
} from 'openai/resources/chat/completions';
import type { ChatTool, PromptMessage } from '../ports/chat-model';

/** A conversation as the API wants it; for a model that takes no tools, their results in plain words. */
export function toWireMessages(
  messages: readonly PromptMessage[],
  takesTools: boolean,
): ChatCompletionMessageParam[] {
  return takesTools ? messages.map(toWire) : messages.flatMap(inWords);
}

/** Lists of tools are long and few: each is laid out once. */
const wireTools = new WeakMap<readonly ChatTool[], ChatCompletionFunctionTool[]>();
const wireJson = new WeakMap<readonly ChatCompletionTool[], string>();

export function toWireTools(tools: readonly ChatTool[]): ChatCompletionFunctionTool[] {
  const known = wireTools.get(tools);
  if (known !== undefined) return known;
  const wire = tools.map(({ name, description, parameters }): ChatCompletionFunctionTool => ({
    type: 'function',
    function: { name, description, parameters: { ...parameters } },
  }));
  wireTools.set(tools, wire);
  return wire;
}

/** The list as it goes over the wire. */
export function jsonOfTools(tools: readonly ChatCompletionTool[]): string {
  const json = wireJson.get(tools) ?? JSON.stringify(tools);
  wireJson.set(tools, json);
  return json;
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
