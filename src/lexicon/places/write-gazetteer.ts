import { writeGazetteer } from './gazetteer.js';

writeGazetteer();
