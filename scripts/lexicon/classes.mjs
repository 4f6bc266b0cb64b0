/**
 * Which WordNet synsets are the roots of the engine's noun classes. A noun's classes are those of its nearest root upwards, so a row
 * may stand below another and take its place (a crew is an organization to WordNet, and people to us).
 * Each row: classes, then the roots as `lemma.sense number` of WordNet 3.1.
 */
export const CLASS_ROOTS = [
  [['person'], 'person.1'],
  [
    ['person', 'role'],
    'worker.1 professional.1 leader.1 expert.1 official.2 performer.1 creator.2 head.4 scholar.1 combatant.1 student.1 traveler.1 contestant.1 negotiator.1 representative.1 guard.1 operator.2',
  ],
  [['people'], 'people.1 people.2 people.4 gathering.1 kin.2 unit.3 public.2 force.4 personnel.1 gang.1 team.1'],
  [
    ['organization'],
    'social_group.1 organization.1 administrative_unit.1 political_unit.1 agency.1 party.1 court.1 body.2 faction.1 company.4 court.3',
  ],
  [['animal'], 'animal.1'],
  [['plant'], 'plant.2'],
  [['building'], 'building.1 housing.1 dwelling.1 home.2 shelter.1 school.2 factory.1'],
  [['structure'], 'structure.1 road.1 facility.1'],
  [['vehicle'], 'vehicle.1 conveyance.3'],
  [['weapon'], 'weapon.1 weaponry.1 explosive.1 explosive_device.1 ammunition.1 missile.1 missile.2'],
  [
    ['place'],
    'location.1 land.2 land.4 body_of_water.1 geological_formation.1 geographical_area.1 facility.4 ocean.1 island.1 village.1',
  ],
  [['time'], 'time_period.1 time_unit.1 point.6 time.5'],
  [['event'], 'event.1 phenomenon.1 earthquake.1 storm.1'],
  [['disease'], 'ill_health.1 disease.1 virus.1'],
  [['body'], 'body_part.1 body.1'],
  [['food'], 'food.1 food.2 foodstuff.2'],
  [['substance'], 'substance.1 matter.3 fluid.1 fluid.2 drug.1 macromolecule.1 lipid.1 fuel.1 oil.1'],
  [['document'], 'document.1 writing.2 publication.1 document.3'],
  [
    ['money'],
    'medium_of_exchange.1 monetary_unit.1 sum.1 cost.1 money.2 payment.1 outgo.1 financial_gain.1 financial_loss.1 price.2 price.4 assets.1',
  ],
  [['unit'], 'unit_of_measurement.1'],
  [['number'], 'number.2 integer.1 indefinite_quantity.1 ratio.1 proportion.1 fraction.2'],
  [['communication'], 'communication.2'],
  [['device'], 'instrumentality.3 artifact.1'],
  [['quality'], 'attribute.2 state.2 psychological_feature.1 relation.1 quality.1'],
];

/** The synset keys of CLASS_ROOTS → classes; a root that WordNet does not have is an error of the table. */
export function classRoots(senses) {
  const roots = new Map();
  for (const [classes, names] of CLASS_ROOTS)
    for (const name of names.split(' ')) {
      const [lemma, number] = name.split('.');
      const key = senses.noun.get(lemma)?.[Number(number) - 1]?.key;
      if (!key) throw new Error(`no synset for ${name}`);
      if (!roots.has(key)) roots.set(key, classes);
    }
  return roots;
}
