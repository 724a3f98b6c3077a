export default definePageConfig({
  navigationBarTitleText: '小手分类',
  navigationBarBackgroundColor: '#0b6b66',
  navigationBarTextStyle: 'white',
})
