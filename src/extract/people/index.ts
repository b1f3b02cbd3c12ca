export { findEntities, type Entities } from '../mentions/index.js';
