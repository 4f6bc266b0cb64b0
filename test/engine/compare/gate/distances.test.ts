import { expect, test } from 'vitest';
import { measuredApart } from '../../../../src/engine/compare/gate/distances.ts';
import { statementOf } from '../statement-of.ts';

const apart = (a: string, b: string): string => measuredApart(statementOf(a, 'length'), statementOf(b, 'length'));

test.each([
  ['The quake struck 14 miles north-northeast of Belmaz.', 'I live 25 miles south of the quake.', 'measured from another place'],
  ['It struck 3 km southwest of Corvo.', 'The centre was 22 km (14 miles) north of Belmaz.', 'measured from another place'],
  [
    'The truck stopped about three metres away from the hotel.',
    'She stood 5 metres from the truck.',
    'measured from another place',
  ],
  ['It lies 1,150 km southeast of Tovar.', 'The city is 300 km from Aven.', 'measured from another place'],
  ['The shaft is 40 metres deep.', 'The shaft is 2 metres wide.', 'measured in another way'],
  ['It struck at a depth of 12 miles.', 'It struck 14 miles north of Belmaz.', 'measured in another way'],
  ['A 40-metre-deep well.', 'The well is 40 km from Aven.', 'measured in another way'],
  ['The wave was 6 metres high.', 'The slick was 28 km (17 miles) long.', 'measured in another way'],
  ['The crater is 30 metres in diameter.', 'The crater is 12 metres deep.', 'measured in another way'],
  ['A garage about 400 metres away was not hit.', 'It shook a hospital, 700 metres from the docks.', 'how far another thing is'],
  ['The flames ran 14 km in under four hours.', 'The camp lies 6 km up the shore.', 'measured in another way'],
  ['The drones flew at an altitude of 300 metres.', 'The drones flew 40 km from the border.', 'measured in another way'],
])('%s – %s: %s', (a, b, reason) => {
  expect(apart(a, b)).toBe(reason);
  expect(apart(b, a)).toBe(reason);
});

test.each([
  ['It struck 14 miles north-east of Belmaz.', 'It struck 9 miles northeast of the town of Belmaz.'],
  ['The ferry was 7 km short of the island of Orsa.', 'They met two miles south-west of Orsa lighthouse.'],
  ['It struck 34 km from Belmaz.', 'The ground moved 14 kilometres from our town.'],
  ['The lorry burned 14 km from the scene of the crime.', 'The lorry burned 22 km south of the city.'],
  ['It struck at a depth of 12 km.', 'The quake was 10 km deep.'],
  ['The well was 40 metres deep.', 'The boy fell into an 80 m-deep well.'],
  ['It struck at a depth of 12 km.', 'It struck 10 km below the surface.'],
  ['The bus plunged 60 metres.', 'The bus came to rest 35 metres below the road.'],
  ['Mud up to eight metres deep covered the yard.', 'The mud is 12 metres thick.'],
  ['The cabin hung 140 metres from the upper terminal.', 'It stopped 300 metres short of the station.'],
  ['The tunnel was 80 metres in length.', 'The tunnel was 64 metres long.'],
  ['They advanced 10 km.', 'They stood 10 km from Aven.'],
  ['A clinic about 400 metres away was not hit.', 'It shook a hospital, 700 metres from the docks.'],
  ['The tunnel comes up 64 metres away.', 'A passage of 80 metres in length led out.'],
  ['They laid 6 km of boom.', 'The boom is 800 metres long.'],
  ['The truck drove two km along the promenade.', 'The truck drove 1.2 km.'],
])('may be one: %s – %s', (a, b) => {
  expect(apart(a, b)).toBe('');
  expect(apart(b, a)).toBe('');
});
