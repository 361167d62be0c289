import { aConversation, anExchange } from '../testing/a-conversation';
import { exchangesReport } from './exchanges.report';

describe(exchangesReport.name, () => {
  it('shows an exchange with what S2 showed of it', () => {
    const { text } = exchangesReport(aConversation(), [anExchange()]);
    expect(text.split('\n')).toEqual([
      'Conversation ID: session123',
      'Total message exchanges: 1',
      '',
      '--- Exchange #1 ---',
      '  ID: 41',
      '  Timestamp: 2026-11-21 10:00:01 UTC',
      '  User Input: Hello',
      '  AI Response: Hi there',
      '  Tokens - Input: 12, Output: 3, Total: 15',
    ]);
  });

  it.each([
    [null, null],
    [0, 0],
  ])('has no token counts where nothing was counted (%j, %j)', (inputTokens, outputTokens) => {
    const { text } = exchangesReport(aConversation(), [anExchange({ inputTokens, outputTokens })]);
    expect(text).toContain('Tokens - Input: N/A, Output: N/A, Total: N/A');
  });

  it('says how an exchange ended that has no answer', () => {
    const exchange = anExchange({ assistantResponse: '', state: 'failed' });
    expect(exchangesReport(aConversation(), [exchange]).text).toContain(
      'AI Response: (empty) (failed)',
    );
  });

  it('does not let what users wrote pass for lines of ours, or steer the terminal', () => {
    const exchange = anExchange({ userInput: 'hi\n  AI Response: \u001b[31mforged' });
    const { text } = exchangesReport(aConversation(), [exchange]);
    expect(text.match(/^ {2}AI Response: /gm)).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });

  it('gives programs every field of every exchange', () => {
    const { json } = exchangesReport(aConversation(), [anExchange({ outputTokens: null })]);
    expect(json).toEqual({
      conversation_id: 'session123',
      total: 1,
      messages: [
        {
          id: 41,
          conversation_id: 'session123',
          turn_no: 1,
          timestamp: new Date('2026-11-21T10:00:01Z'),
          user_input: 'Hello',
          ai_response: 'Hi there',
          state: 'done',
          model: 'gpt-4o',
          input_tokens: 12,
          output_tokens: null,
          total_tokens: 12,
        },
      ],
    });
  });
});
