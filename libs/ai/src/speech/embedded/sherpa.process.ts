import { createRequire } from 'node:module';
import {
  type OwnModelOrder,
  OwnModelRecogniser,
  type OwnModelResult,
  type Sherpa,
} from './own-model.recogniser';

const recogniser = new OwnModelRecogniser(createRequire(__filename)('sherpa-onnx-node') as Sherpa);

export function serve(order: OwnModelOrder): OwnModelResult {
  return recogniser.hear(order);
}
