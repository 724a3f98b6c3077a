import { Text, View } from '@tarojs/components'
import { chooseCity, cities, useCity } from '../../../app-state/city'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './settings.scss'

/** Choice of the city, because cities name their bins differently. */
export function CityChoice() {
  const { id } = useCity()
  return (
    <Card title="按哪个城市的规定">
      <View className="cities">
        {cities.map((city) => (
          <Pressable
            key={city.id}
            label={city.id === id ? `${city.name}，已选中` : city.name}
            className={city.id === id ? 'city is-chosen' : 'city'}
            onPress={() => chooseCity(city.id)}
          >
            <Text>{city.id === id ? `✓ ${city.name}` : city.name}</Text>
          </Pressable>
        ))}
      </View>
    </Card>
  )
}
