export { RollDiceAction } from './roll-dice.action';
