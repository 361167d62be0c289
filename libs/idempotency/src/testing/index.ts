export { InstanceKit } from './instance.kit';
