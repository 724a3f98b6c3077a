import { Text, View } from '@tarojs/components'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { BinTile } from '../../../../ui/bin/bin-tile'
import { Card } from '../../../../ui/card/card'
import { useProgress } from './progress-store'
import './practice.scss'

/** The practice results for each bin, as stored on this phone. */
export function ClassProgress() {
  const progress = useProgress()
  const { classes } = useCity()
  return (
    <Card title="我的进步">
      {binClasses.map((wasteClass) => {
        const { answered, right } = progress[wasteClass]
        const percent = answered === 0 ? 0 : Math.round((100 * right) / answered)
        return (
          <View key={wasteClass} className="class-progress">
            <BinTile wasteClass={wasteClass} />
            <View className="class-progress-words">
              <Text>{classes[wasteClass].name}</Text>
              <View className="class-progress-bar">
                <View
                  className="class-progress-done"
                  style={{ width: `${percent}%`, backgroundColor: classes[wasteClass].colour }}
                />
              </View>
              <Text className="class-progress-note">
                {answered === 0 ? '还没练过' : `答过${answered}道，对${right}道`}
              </Text>
            </View>
          </View>
        )
      })}
    </Card>
  )
}
