const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Account, payment, messages. */
const accounts = words(`
  getUserInfo getUserProfile getPhoneNumber openSetting requestSubscribeMessage requestPayment
  requestSubscribeDeviceMessage chooseAddress chooseInvoice chooseInvoiceTitle addCard openCard
  getWeRunData shareToWeRun getGroupEnterInfo getShareInfo authPrivateMessage chooseContact
  startSoterAuthentication checkIsSupportSoterAuthentication checkIsSoterEnrolledInDevice
  checkIsAddedToMyMiniProgram showRedPackage requestVirtualPayment requestMerchantTransfer
`)

/** Leaving the mini-program. */
const leaving = words(`
  exitMiniProgram navigateToMiniProgram navigateBackMiniProgram openEmbeddedMiniProgram
  openCustomerServiceChat openChannelsActivity openChannelsEvent openChannelsLive openChannelsUserProfile
  openOfficialAccountArticle openAppAuthorizeSetting updateWeChatApp openSystemBluetoothSetting
  openDocument makePhoneCall sendSms preDownloadSubpackage enableAlertBeforeUnload
  disableAlertBeforeUnload getBackgroundFetchData
`)

/** Camera, album, files of the chat. */
const media = words(`
  scanCode chooseImage chooseMedia chooseVideo chooseMessageFile saveImageToPhotosAlbum
  saveVideoToPhotosAlbum saveFileToDisk previewMedia cropImage editImage getVideoInfo compressVideo
  openVideoEditor shareFileMessage shareVideoMessage showShareImageMenu addFileToFavorites
  addVideoToFavorites startRecord stopRecord canvasGetImageData canvasPutImageData setInnerAudioOption
  getAvailableAudioSources faceDetect initFaceDetect
`)

/** Place. */
const place = words(`
  getLocation getFuzzyLocation chooseLocation choosePoi openLocation startLocationUpdate
  startLocationUpdateBackground stopLocationUpdate
`)

/** The phone's parts. */
const parts = words(`
  addPhoneContact addPhoneCalendar addPhoneRepeatCalendar getBatteryInfo getLocalIPAddress
  openBluetoothAdapter closeBluetoothAdapter getBluetoothAdapterState getBluetoothDevices
  startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery createBLEConnection getBeacons
  startBeaconDiscovery stopBeaconDiscovery startWifi stopWifi connectWifi getConnectedWifi getWifiList
  startAccelerometer stopAccelerometer startCompass stopCompass startGyroscope stopGyroscope
  startDeviceMotionListening stopDeviceMotionListening getScreenRecordingState setTabBarStyle
  setTopBarText setWindowSize setEnableDebug getSelectedTextRange getExtConfig closeSocket
  sendSocketMessage
`)

/** What needs a person's phone, WeChat's servers or another app: fails until a test mocks it. */
export const notImitated: readonly string[] = [...accounts, ...leaving, ...media, ...place, ...parts]

/** Objects that a call gives at once; the same holds for them. */
export const objectsNotImitated = words(`
  createCameraContext createCanvasContext createVideoContext createMapContext createAudioContext
  createLivePlayerContext createLivePusherContext getBackgroundAudioManager getRecorderManager
  createMediaRecorder createMediaContainer createVideoDecoder createWebAudioContext createWorker
  createInterstitialAd createRewardedVideoAd createUDPSocket createTCPSocket getNFCAdapter
  getUserCryptoManager getBatteryInfoSync createVKSession createInferenceSession connectSocket
`)
