export default definePageConfig({
  navigationBarTitleText: '活动',
  navigationBarBackgroundColor: '#0b6b66',
  navigationBarTextStyle: 'white',
})
